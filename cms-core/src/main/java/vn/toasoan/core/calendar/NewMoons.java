package vn.toasoan.core.calendar;

import java.time.LocalDate;

/**
 * When moons are new, right to some seconds.
 *
 * <p>Source: Jean Meeus, Astronomical Algorithms, second edition, chapter 49; the difference of its time from that of
 * clocks by the polynomials of Espenak and Meeus, Five Millennium Canon of Solar Eclipses, section 2.
 */
final class NewMoons {

    /** Days between two new moons in the mean. */
    private static final double MEAN_MONTH = 29.530588861;

    private static final double FIRST = 2451550.09766; // the first new moon of 2000, as a Julian day
    private static final double PER_CENTURY = 1236.85;
    private static final double SECONDS_OF_DAY = 86_400;

    /**
     * New within a minute of midnight on 8/5/2054, where the clocks of that year decide; printed calendars have 7/5/2054.
     */
    private static final int DOUBTFUL = 672;

    /** Days; power of the eccentricity; how often the anomalies of sun and moon, and the moon's latitude argument. */
    private static final double[][] TERMS = {
        {-0.40720, 0, 0, 1, 0},
        {0.17241, 1, 1, 0, 0},
        {0.01608, 0, 0, 2, 0},
        {0.01039, 0, 0, 0, 2},
        {0.00739, 1, -1, 1, 0},
        {-0.00514, 1, 1, 1, 0},
        {0.00208, 2, 2, 0, 0},
        {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2},
        {0.00056, 1, 1, 2, 0},
        {-0.00042, 0, 0, 3, 0},
        {0.00042, 1, 1, 0, 2},
        {0.00038, 1, 1, 0, -2},
        {-0.00024, 1, -1, 2, 0},
        {-0.00007, 0, 2, 1, 0},
        {0.00004, 0, 0, 2, -2},
        {0.00004, 0, 3, 0, 0},
        {0.00003, 0, 1, 1, -2},
        {0.00003, 0, 0, 2, 2},
        {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, -1, 1, 2},
        {-0.00002, 0, -1, 1, -2},
        {-0.00002, 0, 1, 3, 0},
        {0.00002, 0, 0, 4, 0},
    };

    /** What the planets do: days; degrees at the start; degrees a month. */
    private static final double[][] PLANETS = {
        {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239},
        {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732},
        {0.000056, 154.84, 7.306860},
        {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824},
        {0.000040, 291.34, 1.844379},
        {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099},
        {0.000023, 331.55, 3.592518},
    };

    private NewMoons() {}

    /** The number of the last new moon that is on the day or before it, by the days of {@link LunarDate}. */
    static int upTo(LocalDate day) {
        var number = (int) Math.floor((JulianDay.atStart(day) - FIRST) / MEAN_MONTH) + 1;
        while (day(number).isAfter(day)) {
            number--;
        }
        return number;
    }

    /** The day on which the new moon of the number falls. */
    static LocalDate day(int number) {
        var day = JulianDay.day(julianDay(number));
        return number == DOUBTFUL ? day.minusDays(1) : day;
    }

    /** Julian day of universal time. */
    private static double julianDay(int k) {
        var t = k / PER_CENTURY;
        var mean = FIRST + MEAN_MONTH * k + t * t * (0.00015437 + t * (-0.000000150 + t * 0.00000000073));
        return mean + corrections(k, t) - clocksBehind(2000 + t * 100) / SECONDS_OF_DAY;
    }

    private static double corrections(int k, double t) {
        var eccentricity = 1 - t * (0.002516 + t * 0.0000074);
        var sun = 2.5534 + 29.10535670 * k - t * t * (0.0000014 + t * 0.00000011);
        var moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058));
        var latitude = 160.7108 + 390.67050284 * k + t * t * (-0.0016118 + t * (-0.00000227 + t * 0.000000011));
        var node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + t * 0.00000215);
        var days = -0.00017 * sine(node) + 0.000325 * sine(299.77 + 0.107408 * k - 0.009173 * t * t);
        for (var term : TERMS) {
            days += term[0]
                    * Math.pow(eccentricity, term[1])
                    * sine(term[2] * sun + term[3] * moon + term[4] * latitude);
        }
        for (var planet : PLANETS) {
            days += planet[0] * sine(planet[1] + planet[2] * k);
        }
        return days;
    }

    /** By how many seconds clocks are behind the time of the planets. */
    private static double clocksBehind(double year) {
        if (year < 1986) {
            var t = year - 1975;
            return 45.45 + t * (1.067 - t * (1 / 260.0 + t / 718));
        }
        var t = year - 2000;
        if (year < 2005) {
            return 63.86 + t * (0.3345 + t * (-0.060374 + t * (0.0017275 + t * (0.000651814 + t * 0.00002373599))));
        }
        if (year < 2050) {
            return 62.92 + t * (0.32217 + t * 0.005589);
        }
        var centuries = (year - 1820) / 100;
        return -20 + 32 * centuries * centuries - 0.5628 * (2150 - year);
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
