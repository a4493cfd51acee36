package vn.toasoan.core.calendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds dates in lines of Vietnamese text, in the forms newspapers and portals print.
 *
 * <p>The day always stands before the month; only days that exist and years 1900–2100 count. A clock time belongs to
 * a day if it stands right before or behind it. A zone printed with the time ({@code GMT+7}) wins over the given one.
 * Lines must be NFC; capitals and missing marks do not matter.
 */
public final class VietnameseDates {

    private static final Pattern LABELS =
            Pattern.compile("(?:(?:bai\\s+viet\\s+)?(?:duoc\\s+)?(?:cap\\s+nhat|dang\\s+tai|dang"
                    + "|xuat\\s+ban|ban\\s+hanh|gui|tao|phat\\s+hanh|chinh\\s+sua)(?:\\s+lan\\s+cuoi)?|last|posted|published|updated|created|date|on|at"
                    + "|thoi\\s+gian|hom\\s+nay|vao|luc|ngay|gio\\s+viet\\s+nam|gio|ho\\s+chi\\s+minh|ha\\s+noi"
                    + "|[\\s:|,;.()\\[\\]•·–—/-])*");

    private VietnameseDates() {}

    /**
     * A date and where it stands in its line, with the weekday, clock time and zone that belong to it.
     *
     * @param start the first character
     * @param end the character after the last
     */
    public record Found(PrintedTime time, int start, int end) {}

    /**
     * The first date in a line; empty if it holds none.
     *
     * @param zone the zone of clock times printed without one
     */
    public static Optional<Found> find(String line, ZoneId zone) {
        return find(PlainLetters.of(line), 0, zone);
    }

    /** Every date in a line, in order; none overlap. */
    public static List<Found> all(String line, ZoneId zone) {
        var plain = PlainLetters.of(line);
        var dates = new ArrayList<Found>();
        var next = find(plain, 0, zone);
        while (next.isPresent()) {
            dates.add(next.get());
            next = find(plain, next.get().end(), zone);
        }
        return List.copyOf(dates);
    }

    /** Whether a text holds nothing but the words and signs that stand around a printed date. */
    public static boolean isLabel(String text) {
        return LABELS.matcher(PlainLetters.of(text)).matches();
    }

    private static Optional<Found> find(String plain, int from, ZoneId zone) {
        return DateForms.first(plain, from).map(day -> withClock(plain, from, day, zone));
    }

    private static Found withClock(String plain, int from, DateForms.Day day, ZoneId zone) {
        int lead = Math.max(from, ClockForms.leadStart(plain, day.start()));
        var after = ClockForms.after(plain, day.end());
        var clock = after.or(() -> ClockForms.before(plain, day.start())
                .filter(before -> before.start() >= from)
                .map(before -> ClockForms.zoneAfter(plain, day.end(), before).orElse(before)));
        if (clock.isEmpty()) {
            return new Found(PrintedTime.day(day.date(), zone), lead, day.end());
        }
        var read = clock.get();
        var offset = read.offset();
        var at = day.date()
                .atTime(read.time())
                .atZone(offset == null ? zone : offset)
                .toInstant();
        return new Found(
                new PrintedTime(at, read.precision()),
                Math.min(lead, after.isPresent() ? lead : read.start()),
                Math.max(day.end(), read.end()));
    }
}
