package vn.toasoan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Debian's load generator: one thread, keep-alive, no pipelining. */
record Wrk(Workplace place, int seconds) {

    /**
     * What it saw.
     *
     * @param requests a second
     * @param p99 of the answers' times, in milliseconds
     * @param clean whether every answer was good and no connection broke
     */
    record Load(double requests, double p99, boolean clean) {}

    Load load(String encoding, int connections, String url) throws Exception {
        var said = new ArrayList<String>();
        var command = List.of(
                "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", "--timeout", "10s",
                "-H", "Accept-Encoding: " + encoding, url);
        var errors = place.path("errors.log");
        var process = place.start(() -> Running.start(command, Map.of(), errors, said::add));
        if (process.awaitExit() != 0) {
            throw new IllegalStateException("wrk failed: " + said);
        }
        var text = String.join("\n", said);
        return new Load(
                Double.parseDouble(found("Requests/sec:\\s+([\\d.]+)", text)),
                millis(found("99%\\s+([\\d.]+\\w+)", text)),
                !text.contains("Non-2xx") && !text.contains("Socket errors"));
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk says nothing of " + pattern + ": " + text);
        }
        return matcher.group(1);
    }

    private static double millis(String time) {
        var number = Double.parseDouble(time.replaceAll("[a-z]+", ""));
        return time.endsWith("us") ? number / 1000 : time.endsWith("ms") ? number : number * 1000;
    }
}
