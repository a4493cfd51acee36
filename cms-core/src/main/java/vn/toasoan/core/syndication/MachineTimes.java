package vn.toasoan.core.syndication;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;

/** Times as machines read them. */
final class MachineTimes {

    /** RFC 822 with the year in four digits, as RSS asks: {@code Tue, 24 Nov 2026 08:04:00 +0700}. */
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private MachineTimes() {}

    static String rfc822(PrintedTime time, ZoneId zone) {
        return RFC_822.format(time.at().atZone(zone));
    }

    /** {@code 2026-11-24T08:04:00+07:00}; of a time known to the day that day's beginning. */
    static String rfc3339(PrintedTime time, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.at().atZone(zone).truncatedTo(ChronoUnit.SECONDS));
    }

    /** As exact as is known: {@code 2026-11-24} for a time known to the day. */
    static String w3c(PrintedTime time, ZoneId zone) {
        return time.precision() == Precision.DAY
                ? time.at().atZone(zone).toLocalDate().toString()
                : rfc3339(time, zone);
    }
}
