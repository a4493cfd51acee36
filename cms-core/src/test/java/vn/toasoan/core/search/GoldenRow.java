package vn.toasoan.core.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query and what it must find among the first ten, by the names of articles.
 *
 * @param right one of them stands first, all are found
 * @param lookAlikes stand behind every right one
 * @param absent are not found
 */
record GoldenRow(String kind, String query, List<String> right, List<String> lookAlikes, List<String> absent) {

    private static final int SHOWN = 10;

    /** The rows of a file: five columns parted by tabs, names by spaces; lines that begin with # are for people. */
    static List<GoldenRow> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(columns ->
                        new GoldenRow(columns[0], columns[1], names(columns, 2), names(columns, 3), names(columns, 4)))
                .toList();
    }

    private static List<String> names(String[] columns, int at) {
        return at >= columns.length || columns[at].isEmpty() ? List.of() : List.of(columns[at].split(" "));
    }

    Stream<String> names() {
        return Stream.of(right, lookAlikes, absent).flatMap(List::stream);
    }

    /** One by the place of the first right one among ten; 0 where there is none, 1 where none is to be found. */
    double rank(List<String> found) {
        if (right.isEmpty()) {
            return 1;
        }
        var place = found.stream().limit(SHOWN).toList().stream()
                .map(right::contains)
                .toList()
                .indexOf(true);
        return place < 0 ? 0 : 1.0 / (place + 1);
    }

    /** What is wrong with a list, and how the list begins; null where nothing is. */
    @Nullable
    String fault(List<String> found) {
        var first = found.subList(0, Math.min(SHOWN, found.size()));
        var last = right.stream().mapToInt(first::indexOf).max().orElse(-1);
        var fault = Stream.of(
                        rank(found) < 1 ? "a wrong one is first" : null,
                        first.containsAll(right) ? null : "a right one is missing",
                        first.subList(0, last + 1).stream().anyMatch(lookAlikes::contains)
                                ? "a look-alike comes before a right one"
                                : null,
                        found.stream().anyMatch(absent::contains) ? "what must be absent is found" : null)
                .filter(Objects::nonNull)
                .findFirst();
        return fault.map(what -> "%s | %s | %s: %s".formatted(kind, query, what, head(first)))
                .orElse(null);
    }

    private static String head(List<String> found) {
        return String.join(" ", Arrays.asList(found.stream().limit(3).toArray(String[]::new)));
    }
}
