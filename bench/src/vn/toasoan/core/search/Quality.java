package vn.toasoan.core.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Queries whose right articles are known, and how high a search puts them. */
public record Quality(List<Row> rows) {

    private static final int SHOWN = 10;

    /**
     * A query.
     *
     * @param relevant external ids
     * @param lookAlikes none of these may come before the first relevant one
     */
    public record Row(String kind, String text, Set<String> relevant, Set<String> lookAlikes) {}

    /** How one kind of queries fares, on average. */
    public record Kind(int rows, double rank, double recall, double lookAlikes, double empty) {}

    /** Reads a file of rows; what is not in the corpus is left out. */
    public static Quality read(Path file, Predicate<String> isThere) throws IOException {
        var rows = new ArrayList<Row>();
        for (var line : Files.readAllLines(file)) {
            var columns = line.split("\t", -1);
            var relevant = new HashSet<>(Arrays.asList(columns[2].split(" ")));
            relevant.removeIf(isThere.negate());
            if (!relevant.isEmpty()) {
                rows.add(new Row(columns[0], columns[1], relevant, lookAlikes(columns)));
            }
        }
        return new Quality(rows);
    }

    private static Set<String> lookAlikes(String[] columns) {
        var note = columns.length > 4 ? columns[4] : "";
        return note.startsWith("distractor:")
                ? Set.of(note.substring(note.indexOf('|') + 1).split(" "))
                : Set.of();
    }

    /** The rows of a random half. */
    public Quality half(long seed) {
        var chance = new Random(seed);
        return new Quality(rows.stream().filter(_ -> chance.nextBoolean()).toList());
    }

    /** The other rows. */
    public Quality otherHalf(long seed) {
        var chance = new Random(seed);
        return new Quality(rows.stream().filter(_ -> !chance.nextBoolean()).toList());
    }

    /** What a search makes of them, by kind. */
    public Map<String, Kind> of(Function<Row, List<String>> search) {
        var sums = new TreeMap<String, double[]>();
        for (var row : rows) {
            var found = search.apply(row);
            var sum = sums.computeIfAbsent(row.kind(), kind -> new double[5]);
            var rank = rank(row, found);
            var hits = found.stream().limit(SHOWN).filter(row.relevant()::contains).count();
            sum[0]++;
            sum[1] += rank;
            sum[2] += hits / (double) Math.min(SHOWN, row.relevant().size());
            sum[3] += isMisled(row, found) ? 1 : 0;
            sum[4] += found.isEmpty() ? 1 : 0;
        }
        var kinds = new TreeMap<String, Kind>();
        sums.forEach((kind, sum) -> kinds.put(
                kind, new Kind((int) sum[0], sum[1] / sum[0], sum[2] / sum[0], sum[3] / sum[0], sum[4] / sum[0])));
        return kinds;
    }

    /** One by the place of the first relevant article among ten; 0 where there is none. */
    public static double rank(Row row, List<String> found) {
        for (var i = 0; i < Math.min(SHOWN, found.size()); i++) {
            if (row.relevant().contains(found.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static boolean isMisled(Row row, List<String> found) {
        return found.stream()
                .takeWhile(id -> !row.relevant().contains(id))
                .limit(SHOWN)
                .anyMatch(row.lookAlikes()::contains);
    }

    /** The mean of the kinds. */
    public static double mean(Map<String, Kind> kinds) {
        return kinds.values().stream().mapToDouble(Kind::rank).average().orElse(0);
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
