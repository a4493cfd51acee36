package vn.toasoan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Times in seconds: taken, ordered, shown. */
final class Seconds {

    /** Linux counts a process's time in hundredths of a second on every usual machine. Source: proc(5), sysconf(3). */
    private static final double TICKS = 100;

    private Seconds() {}

    static double since(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    /** What a process used of all cores so far, itself and in the kernel; 0 when it is gone. */
    static double cpu(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" "); // its name may hold anything
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
        } catch (IOException _) {
            return 0;
        }
    }

    /** The smallest time that so many of a hundred do not pass. */
    static double percentile(List<Double> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * percent, 100) - 1));
    }

    static String shown(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }

    static String ms(double seconds) {
        return String.format(Locale.ROOT, "%.0f ms", seconds * 1000);
    }
}
