package vn.toasoan.core.search;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import vn.toasoan.core.search.NewsSearch.Asked;
import vn.toasoan.core.search.Quality.Row;
import vn.toasoan.core.search.index.NewsIndex;
import vn.toasoan.core.search.rank.DocumentsQuery;
import vn.toasoan.core.search.rank.Weight;
import vn.toasoan.core.search.rank.Weights;

/**
 * Coordinate ascent over the weights of the ranking: one after the other is raised and lowered, and what makes the mean of
 * kinds of one half of the rows or the other better, and neither worse, stays.
 *
 * <p>Of each row the reading of its query and its best articles are kept, and only these are ranked again, by the product's
 * own ranking; first the rows whose right article is not first, since others can only get worse. So weights that choose
 * candidates cannot be tuned by this, nor those of what the rows do not have: names, tags, dates.
 */
public final class WeightTuning {

    private static final long SEED = 1;
    private static final int KEPT = 40;
    private static final int PASSES = 2;
    private static final int TOGETHER = 32;
    private static final double LEAST = 1e-9;
    private static final List<Double> STEPS = List.of(0.6, 0.8, 1.25, 1.6);
    /** For a weight that is 0. */
    private static final List<Double> FIRST_STEPS = List.of(0.1, 0.3);

    private static final Set<Weight> FIXED = EnumSet.of(
            Weight.WORD_AUTHORS,
            Weight.WORD_TAGS,
            Weight.PAIR_AUTHORS,
            Weight.PAIR_TAGS,
            Weight.PHRASE_AUTHORS,
            Weight.PHRASE_TAGS,
            Weight.NEAR_AUTHORS,
            Weight.NEAR_TAGS,
            Weight.FRESH,
            Weight.BY_TITLE,
            Weight.BY_PAIRS,
            Weight.BY_BODY,
            Weight.BY_WORDS);

    private final NewsSearch search;
    private final Quality quality;
    private final List<Kept> kept = new ArrayList<>();
    /** What the weights that are the best until now find. */
    private Map<Row, List<String>> found = Map.of();
    /** How often a row became worse. */
    private final Map<Row, Integer> worsened = new HashMap<>();
    private final Map<Weight, Double> changed = new EnumMap<>(Weight.class);

    private WeightTuning(NewsSearch search, Quality quality) {
        this.search = search;
        this.quality = quality;
    }

    /** A row's query, and its best articles as a filter. */
    private record Kept(Asked asked, List<Query> best) {

        Row row() {
            return asked.row();
        }
    }

    /** Means of kinds. */
    private record Means(double train, double heldOut) {

        boolean isBetterThan(Means other) {
            return train >= other.train - LEAST
                    && heldOut >= other.heldOut - LEAST
                    && train + heldOut > other.train + other.heldOut + LEAST;
        }
    }

    /**
     * The table of what was changed.
     *
     * @param corpus JSON lines of articles
     * @param queries rows of kind, query and the ids that are right
     * @param folder for the index; one that is there is used
     * @param file of the weights
     * @param write whether to write it anew if they got better
     */
    public static String rows(Path corpus, Path queries, Path folder, Path file, boolean write) throws IOException {
        var search = NewsSearch.in(folder.resolve("product"), NewsIndex.read(corpus));
        var tuning = new WeightTuning(search, Quality.read(queries, search.ids()::contains));
        tuning.keep();
        tuning.found = tuning.found(tuning.kept, Weights.TUNED);
        var before = tuning.means(tuning.found);
        var after = tuning.ascend(before);
        if (write && after.isBetterThan(before)) {
            tuning.write(file, after);
        }
        return tuning.told(before, after);
    }

    private void keep() throws IOException {
        for (var row : quality.rows()) {
            var asked = search.asked(row);
            var documents = new FixedBitSet(search.documents());
            var best = search.best(asked, Weights.TUNED, List.of());
            for (var i = 0; i < best.size(); i++) {
                if (i < KEPT || row.relevant().contains(search.id(best.get(i).id()))) {
                    documents.set(best.get(i).document());
                }
            }
            kept.add(new Kept(asked, List.of(new DocumentsQuery(documents))));
        }
    }

    private Means ascend(Means before) {
        var weights = Weights.TUNED;
        var means = before;
        for (var pass = 1; pass <= PASSES; pass++) {
            var start = means;
            for (var weight : EnumSet.complementOf(EnumSet.copyOf(FIXED))) {
                for (var value : steps(weights.of(weight))) {
                    var other = weights.with(weight, value);
                    var better = better(other, means);
                    if (better != null) {
                        weights = other;
                        means = better;
                        changed.put(weight, value);
                        System.err.printf(
                                Locale.ROOT, "%s %s: %.4f, %.4f%n", weight, value, means.train(), means.heldOut());
                    }
                }
            }
            if (!means.isBetterThan(start)) {
                break;
            }
        }
        return means;
    }

    private static List<Double> steps(double value) {
        return value == 0
                ? FIRST_STEPS
                : STEPS.stream().map(step -> Math.round(step * value * 1000) / 1000.0).toList();
    }

    /**
     * The means with the weights, which then are the best until now; null where they are no better.
     *
     * <p>The rows that can gain are ranked first, then those that became worse most often, some at a time, until it is clear.
     */
    private Means better(Weights weights, Means means) {
        var lists = new HashMap<>(found);
        var inOrder = kept.stream()
                .sorted(Comparator.comparingInt((Kept each) -> isFirst(each.row()) ? 1 : 0)
                        .thenComparing(each -> -worsened.getOrDefault(each.row(), 0)))
                .toList();
        for (var from = 0; from < inOrder.size(); from += TOGETHER) {
            var some = inOrder.subList(from, Math.min(from + TOGETHER, inOrder.size()));
            lists.putAll(found(some, weights));
            if (!means(lists).isBetterThan(means)) {
                some.stream()
                        .map(Kept::row)
                        .filter(row -> Quality.rank(row, list(lists, row)) < Quality.rank(row, list(found, row)))
                        .forEach(row -> worsened.merge(row, 1, Integer::sum));
                return null;
            }
        }
        found = lists;
        return means(lists);
    }

    private boolean isFirst(Row row) {
        return Quality.rank(row, list(found, row)) == 1;
    }

    private static List<String> list(Map<Row, List<String>> lists, Row row) {
        return lists.getOrDefault(row, List.of());
    }

    private Map<Row, List<String>> found(List<Kept> some, Weights weights) {
        return some.parallelStream()
                .collect(toMap(
                        Kept::row,
                        each -> search.found(each.asked(), weights, each.best()),
                        (one, _) -> one));
    }

    private Means means(Map<Row, List<String>> lists) {
        return new Means(
                Quality.mean(quality.half(SEED).of(lists::get)),
                Quality.mean(quality.otherHalf(SEED).of(lists::get)));
    }

    private String told(Means before, Means after) {
        var lines = new ArrayList<String>();
        lines.add("| Weight | before | after |");
        lines.add("| --- | --: | --: |");
        changed.forEach((weight, value) ->
                lines.add("| %s | %s | %s |".formatted(weight, Weights.TUNED.of(weight), value)));
        lines.add(line("mean of kinds, tuned on", before.train(), after.train()));
        lines.add(line("mean of kinds, held out", before.heldOut(), after.heldOut()));
        return String.join("\n", lines);
    }

    private static String line(String name, double before, double after) {
        return String.format(Locale.ROOT, "| %s | %.4f | %.4f |", name, before, after);
    }

    private void write(Path file, Means means) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Written by bin/bench tune --write: a change stayed when no half of the rows got worse.");
        lines.add(String.format(
                Locale.ROOT,
                "# Mean of kinds, of the best articles ranked again: %.4f on one half, %.4f on the other.",
                means.train(),
                means.heldOut()));
        for (var weight : Weight.values()) {
            var value = changed.getOrDefault(weight, Weights.TUNED.of(weight));
            lines.add(weight + "=" + (weight.name().startsWith("BY_") ? "" + Math.round(value) : "" + value));
        }
        Files.write(file, lines);
    }
}
