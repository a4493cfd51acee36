package vn.toasoan.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.search.IndexSearcher;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.index.NewsIndex;
import vn.toasoan.core.search.index.TitlePairs;
import vn.toasoan.core.search.query.Understanding;
import vn.toasoan.core.search.rank.Namings;
import vn.toasoan.core.search.rank.Ranker;
import vn.toasoan.core.search.rank.Weight;
import vn.toasoan.core.search.rank.Weights;
import vn.toasoan.core.search.words.Vocabulary;

/**
 * How high search puts what is sought, by kind of query, and how long that takes; with the product's own index, reading of
 * queries and ranking, without database and HTTP.
 */
public final class SearchBench {

    private static final int SHOWN = 10;
    private static final int TITLES = 60;
    private static final int HALVES = 5;
    private static final int WARM_UP = 3;
    private static final String UNFINISHED = "prefix";
    private static final Weights FOR_TITLES = Weights.TUNED.with(Weight.BY_TITLE, 300);

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final Map<Long, String> ids;

    private SearchBench(IndexSearcher searcher, Vocabulary vocabulary, Map<Long, String> ids) {
        this.searcher = searcher;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /**
     * The table.
     *
     * @param data a folder with {@code news.jsonl.gz} and {@code queries-dev.tsv}
     * @param folder for the index, which is not there yet
     */
    public static String rows(Path data, Path folder) throws IOException {
        var news = NewsIndex.read(data.resolve("news.jsonl.gz"));
        var start = System.nanoTime();
        NewsIndex.write(news, folder);
        var seconds = (System.nanoTime() - start) / 1e9;
        var ids = new HashMap<Long, String>();
        news.forEach(each -> ids.put((long) each.number(), each.id()));
        var there = Set.copyOf(ids.values());
        try (var reader = NewsIndex.open(folder)) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Fields.similarity());
            searcher.setQueryCache(null);
            var bench = new SearchBench(searcher, NewsIndex.vocabulary(reader), ids);
            var quality = Quality.read(data.resolve("queries-dev.tsv"), there::contains);
            return "%,d articles, indexed in %.0f s by one thread.%n%n".formatted(news.size(), seconds) + bench.told(quality);
        }
    }

    private String told(Quality quality) {
        for (var round = 0; round < WARM_UP; round++) {
            quality.of(this::search);
        }
        var times = new ArrayList<Double>();
        var kinds = quality.of(row -> {
            var start = System.nanoTime();
            var found = search(row);
            times.add((System.nanoTime() - start) / 1e6);
            return found;
        });
        Collections.sort(times);
        var lines = new ArrayList<String>();
        lines.add("| Kind of query | rows | MRR@10 | recall@10 | look-alikes before | nothing found |");
        lines.add("| --- | --: | --: | --: | --: | --: |");
        kinds.forEach((name, kind) -> lines.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f |",
                name, kind.rows(), kind.rank(), kind.recall(), kind.lookAlikes(), kind.empty())));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Mean of kinds %.4f; of random halves %s. One at a time: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms.",
                Quality.mean(kinds),
                String.join(", ", LongStream.rangeClosed(1, HALVES)
                        .mapToObj(seed -> Quality.figure(Quality.mean(quality.half(seed).of(this::search))))
                        .toList()),
                times.get(times.size() / 2),
                times.get(times.size() * 9 / 10),
                times.get(times.size() * 99 / 100)));
        return String.join("\n", lines);
    }

    /** What is unfinished is asked as a suggestion. */
    private List<String> search(Quality.Row row) {
        try {
            var query = ReaderQuery.of(row.text());
            if (query.nothing() != null) {
                return List.of();
            }
            return row.kind().equals(UNFINISHED) ? suggested(query) : found(query);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> found(ReaderQuery query) throws IOException {
        var readings = new Understanding(vocabulary).of(query.sought(), query.words(), null);
        var namings = Namings.of(query.sought(), query.words());
        return new Ranker(searcher, Weights.TUNED, List.of())
                .best(readings, namings, 0).stream()
                        .limit(SHOWN)
                        .map(each -> ids.get(each.id()))
                        .toList();
    }

    private List<String> suggested(ReaderQuery query) throws IOException {
        var pairs = new TitlePairs(searcher.getIndexReader());
        var readings = new Understanding(vocabulary).of(query.sought(), query.words(), pairs);
        var found = new ArrayList<Suggestions.Found>();
        var best = new Ranker(searcher, FOR_TITLES, List.of()).best(readings, Namings.NONE, 0);
        for (var each : best.subList(0, Math.min(TITLES, best.size()))) {
            var stored = searcher.storedFields().document(each.document(), Set.of(Fields.TITLE));
            found.add(new Suggestions.Found(each.id(), stored.get(Fields.TITLE)));
        }
        return new TitleCompletions(readings.getFirst().slots())
                .first(found).stream()
                        .limit(SHOWN)
                        .map(each -> ids.get(each.articleId()))
                        .toList();
    }
}
