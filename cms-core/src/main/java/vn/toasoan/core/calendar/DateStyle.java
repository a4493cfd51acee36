package vn.toasoan.core.calendar;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A house style of printed dates. A time known to the day never prints a clock time in any style.
 *
 * <p>Source: the dates above articles of provincial papers and Party portals, one style for each form seen there, and
 * one that prints the day alone.
 */
public enum DateStyle {
    /** {@code 12/08/2022 | 08:04 GMT+7}. */
    GIO_GMT("gio-gmt") {
        @Override
        String day(ZonedDateTime time) {
            return SLASHES.format(time);
        }

        @Override
        String clock(ZonedDateTime time, Precision precision) {
            return " | " + MINUTES.format(time) + " GMT" + offset(time);
        }
    },
    /** {@code 02-10-2021 09:40}. */
    GACH_NGANG("gach-ngang") {
        @Override
        String day(ZonedDateTime time) {
            return DASHES.format(time);
        }

        @Override
        String clock(ZonedDateTime time, Precision precision) {
            return " " + MINUTES.format(time);
        }
    },
    /** {@code 22/03/2024 10:48}. */
    NGAY_GIO("ngay-gio") {
        @Override
        String day(ZonedDateTime time) {
            return SLASHES.format(time);
        }

        @Override
        String clock(ZonedDateTime time, Precision precision) {
            return " " + MINUTES.format(time);
        }
    },
    /** {@code Cập nhật ngày: 03/02/2023 10:02:34}; seconds only where they are known. */
    CAP_NHAT("cap-nhat") {
        @Override
        String day(ZonedDateTime time) {
            return "Cập nhật ngày: " + SLASHES.format(time);
        }

        @Override
        String clock(ZonedDateTime time, Precision precision) {
            return " " + (precision == Precision.SECOND ? SECONDS : MINUTES).format(time);
        }
    },
    /** {@code Thứ Sáu, 03/02/2023 - 10:02}. */
    DAY_DU("day-du") {
        @Override
        String day(ZonedDateTime time) {
            return DayNames.weekday(time.getDayOfWeek()) + ", " + SLASHES.format(time);
        }

        @Override
        String clock(ZonedDateTime time, Precision precision) {
            return " - " + MINUTES.format(time);
        }
    },
    /** {@code 12/08/2022}, never a clock time. */
    NGAY("ngay") {
        @Override
        String day(ZonedDateTime time) {
            return SLASHES.format(time);
        }

        @Override
        String clock(ZonedDateTime time, Precision precision) {
            return "";
        }
    };

    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DASHES = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final String id;

    DateStyle(String id) {
        this.id = id;
    }

    /** The name of the style in settings, such as {@code gio-gmt}; never changes. */
    public String id() {
        return id;
    }

    /** The style of a name in settings; empty if there is none of that name. */
    public static Optional<DateStyle> of(String id) {
        return Arrays.stream(values()).filter(style -> style.id.equals(id)).findFirst();
    }

    /** The time in this style, as clocks in the zone show it. */
    public String print(PrintedTime time, ZoneId zone) {
        var local = time.at().atZone(zone);
        return switch (time.precision()) {
            case DAY -> day(local);
            case MINUTE, SECOND -> day(local) + clock(local, time.precision());
        };
    }

    abstract String day(ZonedDateTime time);

    abstract String clock(ZonedDateTime time, Precision precision);

    private static String offset(ZonedDateTime time) {
        int minutes = time.getOffset().getTotalSeconds() / 60;
        var hours = "%+d".formatted(minutes / 60);
        return minutes % 60 == 0 ? hours : "%s:%02d".formatted(hours, Math.abs(minutes % 60));
    }
}
