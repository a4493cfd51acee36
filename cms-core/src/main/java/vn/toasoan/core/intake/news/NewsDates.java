package vn.toasoan.core.intake.news;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.calendar.VietnameseDates;

/** The date of a line: as ISO 8601 writes it, or in one of the forms that papers print. */
final class NewsDates {

    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** A day and a clock time, parted as ISO has it or by a blank, as databases do. */
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2}.*)");

    /** An offset without its colon, as many programs write it. */
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    private NewsDates() {}

    /**
     * The time that is written; empty where none can be read.
     *
     * @param zone of what names none
     */
    static Optional<PrintedTime> read(String written, ZoneId zone) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var iso = ISO.matcher(written);
        return iso.matches()
                ? timed(iso.group(1) + "T" + iso.group(2), zone).or(() -> printed(written, zone))
                : printed(written, zone);
    }

    private static Optional<PrintedTime> printed(String written, ZoneId zone) {
        return VietnameseDates.find(written, zone).map(VietnameseDates.Found::time);
    }

    /** Machines write seconds also where they know none: 00 is not shown. */
    private static Optional<PrintedTime> timed(String iso, ZoneId zone) {
        try {
            var read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    OFFSET.matcher(iso.strip()).replaceFirst("$1:$2"),
                    ZonedDateTime::from,
                    OffsetDateTime::from,
                    LocalDateTime::from);
            var time = switch (read) {
                case ZonedDateTime zoned -> zoned;
                case OffsetDateTime offset -> offset.toZonedDateTime();
                case LocalDateTime local -> local.atZone(zone);
                default -> throw new IllegalStateException("asked for none of " + read.getClass());
            };
            if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
                return Optional.empty();
            }
            var precision = time.getSecond() == 0 ? Precision.MINUTE : Precision.SECOND;
            return Optional.of(
                    new PrintedTime(time.truncatedTo(ChronoUnit.SECONDS).toInstant(), precision));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
