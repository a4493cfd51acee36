package vn.toasoan.core.calendar;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways a clock time is written next to a day, with the zone a page may print behind it. */
final class ClockForms {

    /** {@code 08:04}, {@code 10:02:34}, {@code 20h33}, {@code 8g05}, {@code 20 giờ 33 phút}, {@code 8 giờ}. */
    private static final String TIME = "(?<![\\d:])(\\d{1,2})(?:\\s?:\\s?(\\d{1,2})(?:\\s?:\\s?(\\d{2})(?:\\.\\d+)?)?"
            + "|\\s?[hg]\\s?(\\d{2})(?:\\s?(?:'|p|phut))?|\\s?gio(?:\\s+(\\d{1,2})(?:\\s+phut)?)?|\\s?h)(?!\\d)(?!:)";

    private static final String HALF = "(?:\\s*(am|pm|a\\.m\\.|p\\.m\\.|sa|ch|sang|trua|chieu|toi)(?![a-z]))?";
    private static final String OFFSET =
            "(?:\\s*[\\[(]?\\s*(?:gmt|utc)\\s*([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?(?:\\s*[\\])])?|\\s?([+-])(\\d{2}):?(\\d{2})(?!\\d)"
                    + "|\\s?(z)(?![a-z]))?";
    private static final String WEEKDAY = "(?:(?:thu\\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\\s+nhat|t[2-7]|cn"
            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z]))";
    private static final String BETWEEN = "[\\s|,;.•·–—-]*";

    private static final Pattern AFTER = Pattern.compile(
            BETWEEN + "(?:vao\\s+)?(?:luc\\s*:?\\s*|t(?=\\d)|[\\[(]\\s*)?" + TIME + HALF + OFFSET + "(?:\\s*[\\])])?");
    private static final Pattern BEFORE = Pattern.compile(TIME + HALF + OFFSET + "(?:\\s*[\\])])?[\\s|,;.•·:–—-]*(?:"
            + WEEKDAY + "[\\s|,;.•·:–—-]*)?(?:ngay\\s*:?\\s*)?$");
    private static final Pattern ZONE_AFTER = Pattern.compile(
            "\\s*[,;|–—-]?\\s*[\\[(]?\\s*(?:gmt|utc)\\s*([+-])\\s?(\\d{1,2})" + "(?::?(\\d{2}))?(?:\\s*[\\])])?");
    private static final Pattern LEAD =
            Pattern.compile("(?:" + WEEKDAY + "\\s*[,:;|–—-]*\\s*)?(?:\\(?ngay\\s*:?\\s*)?$");
    private static final int LOOK_BACK = 60;

    private ClockForms() {}

    /** A clock time, how much of it is written, the zone written with it, and where all that stands. */
    record Clock(
            LocalTime time, Precision precision, @Nullable ZoneOffset offset, int start, int end) {}

    /** The time written straight after a day; empty if none. */
    static Optional<Clock> after(String plain, int dayEnd) {
        var matcher = AFTER.matcher(plain).region(dayEnd, plain.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? clock(matcher, plain) : Optional.empty();
    }

    /** The time written straight before a day; empty if none. */
    static Optional<Clock> before(String plain, int dayStart) {
        var matcher = BEFORE.matcher(plain)
                .region(Math.max(0, dayStart - LOOK_BACK), dayStart)
                .useTransparentBounds(true);
        return matcher.find() ? clock(matcher, plain) : Optional.empty();
    }

    /** Where the weekday and the word {@code ngày} before a place begin; the place itself if there are none. */
    static int leadStart(String plain, int place) {
        var matcher = LEAD.matcher(plain).region(Math.max(0, place - LOOK_BACK), place);
        return matcher.find() ? matcher.start() : place;
    }

    /** The zone written after a place, as with {@code 10:02, 03/02/2023 (GMT+7)}; null if none. */
    static Optional<Clock> zoneAfter(String plain, int place, Clock clock) {
        var matcher = ZONE_AFTER.matcher(plain).region(place, plain.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var offset = offset(matcher.group(1), matcher.group(2), matcher.group(3));
        return Optional.of(new Clock(clock.time(), clock.precision(), offset, clock.start(), matcher.end()));
    }

    private static Optional<Clock> clock(Matcher found, String plain) {
        int hour = hour(Integer.parseInt(found.group(1)), found.group(6));
        int minute = number(found.group(2), found.group(4), found.group(5));
        int second = number(found.group(3));
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        var offset = found.group(13) != null
                ? ZoneOffset.UTC
                : found.group(7) != null
                        ? offset(found.group(7), found.group(8), found.group(9))
                        : offset(found.group(10), found.group(11), found.group(12));
        var precision = found.group(3) == null ? Precision.MINUTE : Precision.SECOND;
        int start = leadStart(plain, found.start(1));
        return Optional.of(new Clock(LocalTime.of(hour, minute, second), precision, offset, start, found.end()));
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        return switch (half) {
            case "am", "a.m.", "sa", "sang" -> written == 12 ? 0 : written;
            default -> written < 12 && !(half.equals("trua") && written > 9) ? written + 12 : written;
        };
    }

    private static int number(@Nullable String... written) {
        for (var figures : written) {
            if (figures != null) {
                return Integer.parseInt(figures);
            }
        }
        return 0;
    }

    private static @Nullable ZoneOffset offset(
            @Nullable String sign, @Nullable String hours, @Nullable String minutes) {
        if (sign == null || hours == null || Integer.parseInt(hours) > 14 || number(minutes) > 59) {
            return null;
        }
        int direction = sign.equals("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(direction * Integer.parseInt(hours), direction * number(minutes));
    }
}
