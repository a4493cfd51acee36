package vn.toasoan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Readers come at a steady pace, whatever the answers take, while every page goes stale at once. */
final class StaleBench {

    private static final int RATE = 500;
    private static final int SECONDS_BEFORE = 5;
    private static final int SECONDS_AFTER = 5;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final String site;
    private final List<String> paths;
    private final String news;

    /**
     * Prepares it.
     *
     * @param news words that stand on every page after the change and on none before
     */
    StaleBench(String site, List<String> paths, String news) {
        this.site = site;
        this.paths = paths;
        this.news = news;
    }

    /** One answer: when it was due, in seconds from the change, how long it took from then, and what it was. */
    private record Seen(double due, double took, boolean good, boolean fresh) {}

    String measure(Runnable change) throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            askFor(site, paths); // all are kept before it begins
            var begin = System.nanoTime();
            var changed = begin + SECONDS_BEFORE * 1_000_000_000L;
            readers.submit(() -> {
                pause(changed);
                change.run();
            });
            for (var i = 0; i < RATE * (SECONDS_BEFORE + SECONDS_AFTER); i++) {
                var due = begin + i * (1_000_000_000L / RATE);
                var path = paths.get(i % paths.size());
                pause(due);
                readers.submit(() -> read(path, due, changed));
            }
        }
        return told();
    }

    /** Asks for each once. */
    static void askFor(String site, List<String> paths) throws Exception {
        for (var path : paths) {
            Web.get(URI.create(site + path), "gzip");
        }
    }

    private static void pause(long until) {
        for (var left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private Void read(String path, long due, long changed) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + path)).build();
        var good = false;
        var fresh = false;
        try {
            var answer = client.send(request, BodyHandlers.ofString(UTF_8));
            good = answer.statusCode() == 200;
            fresh = answer.body().contains(news);
        } catch (IOException _) {
            good = false;
        }
        seen.add(new Seen((due - changed) / 1e9, Seconds.since(due), good, fresh));
        return null;
    }

    private String told() {
        var before = seen.stream().filter(each -> each.due() < 0).map(Seen::took).toList();
        var dip = seen.stream()
                .filter(each -> each.due() >= 0 && each.due() < 1)
                .map(Seen::took)
                .toList();
        var old = seen.stream()
                .filter(each -> each.due() >= 0 && !each.fresh())
                .mapToDouble(Seen::due)
                .max()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "%d requests/s over %d pages, then a new slogan on each: p50 %.1f ms, p99 %.1f ms before; %.1f, %.1f in the"
                        + " second after, longest %.0f ms; the last old page was asked for %.0f ms after the change;"
                        + " answers that failed: %d.",
                RATE,
                paths.size(),
                Seconds.percentile(before, 50) * 1000,
                Seconds.percentile(before, 99) * 1000,
                Seconds.percentile(dip, 50) * 1000,
                Seconds.percentile(dip, 99) * 1000,
                Seconds.percentile(dip, 100) * 1000,
                old * 1000,
                seen.stream().filter(each -> !each.good()).count());
    }
}
