package vn.toasoan.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A time as a page printed it: the moment, and how much of it was printed.
 *
 * @param at the moment; for {@link Precision#DAY} the first moment of that day in the zone it was read in
 */
public record PrintedTime(Instant at, Precision precision) {

    /** A day without a clock time. */
    public static PrintedTime day(LocalDate day, ZoneId zone) {
        return new PrintedTime(day.atStartOfDay(zone).toInstant(), Precision.DAY);
    }

    /** The calendar day of this time in a zone. */
    public LocalDate day(ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
