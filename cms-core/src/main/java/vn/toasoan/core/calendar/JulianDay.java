package vn.toasoan.core.calendar;

import java.time.LocalDate;

/** The days that astronomers count, from noon in Greenwich, and the days of the lunar calendar, from midnight in Hà Nội. */
final class JulianDay {

    /** Hà Nội's clocks are ahead of Greenwich by seven hours. */
    private static final double AHEAD = 7 / 24.0;

    private static final double EPOCH = 2440587.5; // midnight of 1/1/1970 in Greenwich

    private JulianDay() {}

    /** When the day begins in Hà Nội. */
    static double atStart(LocalDate day) {
        return day.toEpochDay() + EPOCH - AHEAD;
    }

    /** The day that it is in Hà Nội. */
    static LocalDate day(double julianDay) {
        return LocalDate.ofEpochDay((long) Math.floor(julianDay - EPOCH + AHEAD));
    }
}
