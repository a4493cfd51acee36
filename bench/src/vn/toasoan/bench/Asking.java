package vn.toasoan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Requests over connections that are kept, by plain sockets: what is measured is the answer, not a client.
 *
 * @param site without a slash at its end
 * @param accept what the client takes
 */
record Asking(String site, String accept) {

    static {
        System.setProperty("http.maxConnections", "64"); // as many are kept; five would be the usual
    }

    /**
     * What became of some requests.
     *
     * @param seconds of each, from the request to the last byte of its answer
     * @param statuses of each; -1 where no answer came
     * @param whole seconds for all together
     */
    record Answers(List<Double> seconds, List<Integer> statuses, double whole) {

        String ms(int percent) {
            return "%.1f ms".formatted(Seconds.percentile(seconds, percent) * 1000);
        }

        long errors() {
            return statuses.stream().filter(status -> status != 200).count();
        }

        double each() {
            return (statuses.size() - errors()) / whole;
        }
    }

    /** Each path once, one after the other. */
    Answers each(List<String> paths) {
        var seconds = new ArrayList<Double>();
        var statuses = new ArrayList<Integer>();
        var begin = System.nanoTime();
        for (var path : paths) {
            var start = System.nanoTime();
            statuses.add(status(path));
            seconds.add(Seconds.since(start));
        }
        return new Answers(seconds, statuses, Seconds.since(begin));
    }

    /** Each path once, over so many connections at once. */
    Answers each(List<String> paths, int connections) throws Exception {
        var begin = System.nanoTime();
        var part = Math.ceilDiv(paths.size(), connections);
        var all = together(connections, 0, place -> () ->
                each(paths.subList(Math.min(place * part, paths.size()), Math.min((place + 1) * part, paths.size()))));
        return new Answers(all.seconds(), all.statuses(), Seconds.since(begin));
    }

    /** All of the paths again and again, over so many connections at once. */
    Answers crowd(List<String> paths, int connections, int length) throws Exception {
        var begin = System.nanoTime();
        return together(connections, length, place -> () -> {
            var seconds = new ArrayList<Double>();
            var statuses = new ArrayList<Integer>();
            for (var i = place * paths.size() / connections; Seconds.since(begin) < length; i++) {
                var start = System.nanoTime();
                statuses.add(status(paths.get(i % paths.size())));
                seconds.add(Seconds.since(start));
            }
            return new Answers(seconds, statuses, length);
        });
    }

    private interface Part {
        Callable<Answers> of(int place);
    }

    private static Answers together(int size, double length, Part part) throws Exception {
        var seconds = new ArrayList<Double>();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(size)) {
            var parts = new ArrayList<Future<Answers>>();
            for (var i = 0; i < size; i++) {
                parts.add(threads.submit(part.of(i)));
            }
            for (var each : parts) {
                seconds.addAll(each.get().seconds());
                statuses.addAll(each.get().statuses());
            }
        }
        return new Answers(seconds, statuses, length);
    }

    /** Whether the answer is good and has the piece of text. */
    boolean shows(String path, String piece) {
        try {
            var connection = opened(path);
            if (connection.getResponseCode() != 200) {
                return false;
            }
            try (var body = connection.getInputStream()) {
                return new String(body.readAllBytes(), UTF_8).contains(piece);
            }
        } catch (IOException _) {
            return false;
        }
    }

    private HttpURLConnection opened(String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(site + path).toURL().openConnection();
        connection.setRequestProperty("Accept", accept);
        connection.setReadTimeout(30_000);
        return connection;
    }

    private int status(String path) {
        try {
            var connection = opened(path);
            var status = connection.getResponseCode();
            try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                if (body != null) {
                    body.readAllBytes();
                }
            }
            return status;
        } catch (IOException failure) {
            System.err.println(path.substring(0, Math.min(200, path.length())) + ": " + new UncheckedIOException(failure).getMessage());
            return -1;
        }
    }
}
