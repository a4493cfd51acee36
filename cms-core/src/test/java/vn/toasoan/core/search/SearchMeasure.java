package vn.toasoan.core.search;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.article.PublicArticle;
import vn.toasoan.core.article.PublicState;
import vn.toasoan.core.search.index.DirectIndex;
import vn.toasoan.core.search.index.SearchIndex;
import vn.toasoan.core.support.TestNewsroom;

/**
 * Prints how fast articles are indexed, how fast queries are answered, and how high the right article stands.
 *
 * <p>Arguments: the folder with {@code news.jsonl.gz} and {@code queries-dev.tsv}, how many articles, and a
 * folder that keeps the index from one run to the next.
 */
final class SearchMeasure {

    private static final int ROUNDS = 3;

    private final Map<String, Long> ids = new HashMap<>();
    private final Random random = new Random(7);

    private final ObjectMapper json;

    private SearchMeasure(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the JVM, which the threads of the test database would keep. */
    public static void main(String[] arguments) {
        var failed = 0;
        try {
            measure(arguments);
        } catch (IOException | RuntimeException e) {
            System.out.println(e);
            failed = 1;
        }
        System.exit(failed);
    }

    private static void measure(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        if (!Files.exists(data.resolve("news.jsonl.gz"))) {
            System.out.println("There is no news.jsonl.gz in " + data);
            return;
        }
        try (var newsroom = TestNewsroom.open()) {
            var measure = new SearchMeasure(newsroom.get(ObjectMapper.class));
            measure.index(
                    data.resolve("news.jsonl.gz"), Integer.parseInt(arguments[1]), Path.of(arguments[2]), newsroom);
            measure.queries(data.resolve("queries-dev.tsv"), newsroom.get(Search.class));
        }
    }

    private void index(Path news, int most, Path folder, TestNewsroom newsroom) throws IOException {
        var index = newsroom.get(SearchIndex.class);
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
            if (Files.exists(folder)) {
                lines.lines().limit(most).forEach(line -> number(read(line)));
                DirectIndex.serve(index, folder);
                return;
            }
            var articles = lines.lines().limit(most).map(this::article).toList();
            var start = System.nanoTime();
            var startOfWork = work();
            var written = DirectIndex.serve(index, folder, articles);
            System.out.printf(
                    "%d articles indexed, %.0f a second, %.0f a second of this thread's work, %d MB%n",
                    written,
                    written / ((System.nanoTime() - start) / 1e9),
                    written / ((work() - startOfWork) / 1e9),
                    size(folder));
        }
    }

    /** Nanoseconds that a processor has worked for this thread: does not depend on what else the machine does. */
    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }

    private PublicArticle article(String line) {
        var fields = read(line);
        var id = number(fields);
        var at = Instant.parse("2016-01-01T00:00:00Z").plusSeconds(random.nextLong(10L * 365 * 86_400));
        var body = fields.getOrDefault("body", "")
                .lines()
                .map(p -> "<p>" + p.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining("\n"));
        var sapo = fields.getOrDefault("abstract", "");
        var title = fields.getOrDefault("title", "");
        var content = new Content(title, null, sapo, body, 1L, List.of(), List.of(), List.of(), null, null);
        var article = new Article(
                id,
                Kind.ARTICLE,
                PublicState.PUBLISHED,
                null,
                null,
                null,
                null,
                at,
                null,
                null,
                null,
                at,
                id,
                null,
                "x",
                title,
                null,
                sapo,
                1L,
                null,
                null,
                null,
                null,
                1);
        return new PublicArticle(article, content);
    }

    private long number(Map<String, String> fields) {
        return ids.computeIfAbsent(fields.getOrDefault("id", ""), _ -> ids.size() + 1L);
    }

    private Map<String, String> read(String line) {
        try {
            return json.readValue(line, Argument.mapOf(String.class, String.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(String kind, String text, Set<Long> relevant) {}

    private void queries(Path file, Search search) throws IOException {
        var rows = new ArrayList<Row>();
        for (var line : Files.readAllLines(file)) {
            var columns = line.split("\t", -1);
            var relevant = Stream.of(columns[2].split(" "))
                    .filter(ids::containsKey)
                    .map(ids::get)
                    .collect(Collectors.toSet());
            if (!relevant.isEmpty()) {
                rows.add(new Row(columns[0], columns[1], relevant));
            }
        }
        var byKind = new TreeMap<String, List<Double>>();
        rows.forEach(row ->
                byKind.computeIfAbsent(row.kind(), _ -> new ArrayList<>()).add(score(search, row)));
        byKind.forEach((kind, all) -> System.out.printf("%-20s %3d  %.3f%n", kind, all.size(), mean(all)));
        System.out.printf(
                "mean of classes %.3f%n",
                mean(byKind.values().stream().map(SearchMeasure::mean).toList()));
        for (var order : Order.values()) {
            latency(search, rows, order);
        }
    }

    private static double score(Search search, Row row) {
        var found = Desk.ids(search.search(Desk.request(row.text()).atMost(10)));
        for (var rank = 0; rank < found.size(); rank++) {
            if (row.relevant().contains(found.get(rank))) {
                return 1.0 / (rank + 1);
            }
        }
        if (Boolean.getBoolean("misses")) System.out.println("MISS " + row);
        return 0;
    }

    private static double mean(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static void latency(Search search, List<Row> rows, Order order) {
        var waited = new double[rows.size()];
        var worked = new double[rows.size()];
        var partial = 0;
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < rows.size(); i++) {
                var request = Desk.request(rows.get(i).text()).atMost(10).by(order);
                var start = System.nanoTime();
                var startOfWork = work();
                partial += search.search(request).partial() ? 1 : 0;
                waited[i] = (System.nanoTime() - start) / 1e6;
                worked[i] = (work() - startOfWork) / 1e6;
            }
        }
        System.out.printf(
                "%s: %s; of this thread's work %s; %d partial%n", order, spread(waited), spread(worked), partial);
    }

    private static String spread(double[] millis) {
        Arrays.sort(millis);
        return "p50 %.1f ms, p99 %.1f ms, longest %.1f ms"
                .formatted(millis[millis.length / 2], millis[millis.length * 99 / 100], millis[millis.length - 1]);
    }
}
