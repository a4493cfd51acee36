package vn.toasoan.core.search;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import vn.toasoan.core.search.Quality.Kind;
import vn.toasoan.core.search.Quality.Row;
import vn.toasoan.core.search.StockLucene.Words;
import vn.toasoan.core.search.index.NewsIndex;

/**
 * How high search puts what is sought, by kind of query, and how long that takes; beside it what Lucene does as it comes.
 * With the product's own index, reading of queries and ranking, without database and HTTP.
 */
public final class SearchBench {

    private static final int HALVES = 5;
    private static final int WARM_UP = 3;
    private static final String PRODUCT = "Tòa Soạn";

    private final Quality quality;
    /** By name, the product first. */
    private final Map<String, Function<Row, List<String>>> searches = new LinkedHashMap<>();

    private SearchBench(Quality quality) {
        this.quality = quality;
    }

    /**
     * The table.
     *
     * @param corpus JSON lines of articles
     * @param queries rows of kind, query and the ids that are right
     * @param folder for the indexes; those that are there are used
     */
    public static String rows(Path corpus, Path queries, Path folder) throws IOException {
        var news = NewsIndex.read(corpus);
        var start = System.nanoTime();
        var product = NewsSearch.in(folder.resolve("product"), news);
        var seconds = (System.nanoTime() - start) / 1e9;
        var stock = StockLucene.in(folder.resolve("stock"), news);
        var bench = new SearchBench(Quality.read(queries, product.ids()::contains));
        bench.searches.put(PRODUCT, product::found);
        bench.searches.put("StandardAnalyzer", row -> stock.found(Words.STANDARD, row.text()));
        bench.searches.put("ASCII folding", row -> stock.found(Words.FOLDED, row.text()));
        return "%,d articles, index ready in %.0f s by one thread.%n%n".formatted(news.size(), seconds) + bench.told();
    }

    private String told() {
        var times = times();
        var kinds = new LinkedHashMap<String, Map<String, Kind>>();
        searches.forEach((name, search) -> kinds.put(name, quality.of(search)));
        var means = kinds.entrySet().stream()
                .map(each -> "%s %.4f".formatted(each.getKey(), Quality.mean(each.getValue())))
                .collect(joining(", "));
        return table(kinds)
                + "\nMean of kinds: " + means + ".\nOf random halves:\n"
                + searches.entrySet().stream()
                        .map(each -> "- " + each.getKey() + ": " + halves(each.getValue()) + "\n")
                        .collect(joining())
                + "\nBelow a baseline: " + below(kinds)
                + String.format(
                        Locale.ROOT,
                        ".%nThe product, one at a time: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms.",
                        times.get(times.size() / 2),
                        times.get(times.size() * 9 / 10),
                        times.get(times.size() * 99 / 100));
    }

    /** Milliseconds of the product by query, ascending. */
    private List<Double> times() {
        var search = searches.get(PRODUCT);
        for (var round = 0; round < WARM_UP; round++) {
            quality.of(search);
        }
        var times = new ArrayList<Double>();
        quality.of(row -> {
            var start = System.nanoTime();
            var found = search.apply(row);
            times.add((System.nanoTime() - start) / 1e6);
            return found;
        });
        Collections.sort(times);
        return times;
    }

    private String table(Map<String, Map<String, Kind>> kinds) {
        var names = String.join(" | ", kinds.keySet());
        var table = new StringBuilder("| Kind of query | rows | MRR@10: ")
                .append(names)
                .append(" | recall@10: ")
                .append(names)
                .append(" | look-alikes before | nothing found |\n| --- | --: |")
                .append(" --: |".repeat(2 * kinds.size() + 2))
                .append('\n');
        kinds.get(PRODUCT).forEach((kind, product) -> {
            table.append("| ").append(kind).append(" | ").append(product.rows());
            kinds.values().forEach(each -> table.append(cell(each.get(kind).rank())));
            kinds.values().forEach(each -> table.append(cell(each.get(kind).recall())));
            table.append(cell(product.lookAlikes())).append(cell(product.empty())).append(" |\n");
        });
        return table.toString();
    }

    private static String cell(double value) {
        return " | " + Quality.figure(value);
    }

    private String halves(Function<Row, List<String>> search) {
        return LongStream.rangeClosed(1, HALVES)
                .mapToObj(seed -> Quality.figure(Quality.mean(quality.half(seed).of(search))))
                .collect(joining(", "));
    }

    private static String below(Map<String, Map<String, Kind>> kinds) {
        var below = new ArrayList<String>();
        kinds.get(PRODUCT).forEach((kind, product) -> kinds.forEach((name, other) -> {
            if (other.get(kind).rank() > product.rank()) {
                below.add("%s (%s)".formatted(kind, name));
            }
        }));
        return below.isEmpty() ? "no kind" : String.join(", ", below);
    }
}
