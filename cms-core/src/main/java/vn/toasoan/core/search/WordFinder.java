package vn.toasoan.core.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Slot;
import vn.toasoan.core.search.scan.KeyKind;
import vn.toasoan.core.search.scan.Scanner;

/** Finds the words of a query in a text. */
final class WordFinder {

    /** More are not told apart. */
    static final int MOST_WORDS = 64;

    private final Map<String, Sought> byFolded = new HashMap<>();
    private final boolean isMarked;
    private int words;

    WordFinder(List<Reading> readings) {
        isMarked = readings.getFirst().isMarked();
        for (var reading : readings) {
            reading.slots().forEach(this::add);
        }
    }

    /** All ways that a slot may be meant are one word. */
    private void add(Slot slot) {
        var word = byFolded.containsKey(slot.first().folded())
                ? byFolded.get(slot.first().folded()).word()
                : Math.min(words++, MOST_WORDS - 1);
        for (var meaning : slot.meanings()) {
            var exact = byFolded.computeIfAbsent(meaning.folded(), _ -> new Sought(word, new HashSet<>()))
                    .exact();
            if (meaning.exact() != null) {
                exact.add(meaning.exact());
            }
        }
    }

    /** What is sought under one folded key. */
    private record Sought(int word, Set<String> exact) {}

    /**
     * A word of the query in a text.
     *
     * @param start UTF-16 units
     * @param end exclusive
     * @param ordinal counts the tokens of the text, so that neighbours differ by one
     * @param word 0 to 63; the same for all spellings of a word
     * @param asTyped whether it has the marks that were typed; always true where none was typed
     */
    record Found(int start, int end, int ordinal, int word, boolean asTyped) {}

    /** Every word of the query in the text, whatever its marks. */
    List<Found> in(String text) {
        var all = new ArrayList<Found>();
        var scanner = new Scanner(text);
        for (var ordinal = 0; scanner.next(); ordinal++) {
            var token = scanner.token();
            var sought = byFolded.get(KeyKind.FOLDED.of(token));
            if (sought != null) {
                var asTyped = !isMarked || sought.exact().contains(KeyKind.EXACT.of(token));
                all.add(new Found(scanner.start(), scanner.end(), ordinal, sought.word(), asTyped));
            }
        }
        return all;
    }

    /** Those to be marked where all of them are shown: of a word that stands there as typed, no other spelling. */
    static List<Found> toMark(List<Found> shown) {
        var asTyped = new HashSet<Integer>();
        shown.stream().filter(Found::asTyped).map(Found::word).forEach(asTyped::add);
        return shown.stream()
                .filter(found -> found.asTyped() || !asTyped.contains(found.word()))
                .toList();
    }
}
