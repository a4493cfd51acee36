package vn.toasoan.core.calendar;

import java.time.LocalDate;

/**
 * The twelve major terms (trung khí), which the sun passes every 30 degrees from the spring equinox on.
 *
 * <p>Source: Jean Meeus, Astronomical Algorithms, second edition, chapter 25, lower accuracy: 0.01 degrees.
 */
final class SunTerms {

    /** The term of the winter solstice (đông chí). */
    static final int WINTER_SOLSTICE = 9;

    private static final double YEAR_2000 = 2451545;
    private static final double CENTURY = 36525;

    private SunTerms() {}

    /** The last term that was passed when the day began in Hà Nội, 0 to 11. */
    static int atStart(LocalDate day) {
        return (int) Math.floor(longitude(JulianDay.atStart(day)) / 30);
    }

    /** Apparent longitude in degrees, 0 to below 360; clocks and planets are one here, as the sun is slow. */
    private static double longitude(double julianDay) {
        var t = (julianDay - YEAR_2000) / CENTURY;
        var mean = 280.46646 + t * (36000.76983 + t * 0.0003032);
        var anomaly = Math.toRadians(357.52911 + t * (35999.05029 - t * 0.0001537));
        var centre = (1.914602 - t * (0.004817 + t * 0.000014)) * Math.sin(anomaly)
                + (0.019993 - t * 0.000101) * Math.sin(2 * anomaly)
                + 0.000289 * Math.sin(3 * anomaly);
        var node = Math.toRadians(125.04 - 1934.136 * t);
        var apparent = mean + centre - 0.00569 - 0.00478 * Math.sin(node);
        return apparent - 360 * Math.floor(apparent / 360);
    }
}
