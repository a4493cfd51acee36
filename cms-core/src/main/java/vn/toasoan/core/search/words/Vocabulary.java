package vn.toasoan.core.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toasoan.core.text.Keys;

/**
 * How many articles have each word, spelling and pair of neighbours. Immutable once built; thread-safe.
 *
 * <p>Counts are for weighing what a reader may have meant. They may lag behind the index a little, and rare pairs of a
 * large one are left out.
 */
public final class Vocabulary {

    /** Of no article. */
    public static final Vocabulary EMPTY = new Builder(0).build();

    /** So many spellings of one bare word are weighed, the commonest. */
    private static final int MOST_SPELLINGS = 14;

    private final int articles;
    private final Map<String, Integer> exact;
    private final Map<String, Integer> folded;
    private final Map<String, List<Spelling>> spellings;
    private final String[] sorted;
    private final PairCounts exactPairs;
    private final PairCounts foldedPairs;
    private final Abbreviations abbreviations;

    private Vocabulary(Builder from) {
        articles = from.articles;
        exact = from.exact;
        folded = from.folded;
        spellings = spellings(exact);
        sorted = folded.keySet().stream().sorted().toArray(String[]::new);
        exactPairs = from.exactPairs;
        foldedPairs = from.foldedPairs;
        abbreviations = from.abbreviations.build();
    }

    /** A spelling of a bare word, and how many articles have it. */
    public record Spelling(String exact, int articles) {}

    /** How many articles there are. */
    public int articles() {
        return articles;
    }

    /** How many have the spelling, by its exact key. */
    public int exact(String key) {
        return exact.getOrDefault(key, 0);
    }

    /** How many have the word in any spelling, by its folded key. */
    public int folded(String key) {
        return folded.getOrDefault(key, 0);
    }

    /** The spellings that articles have of the word with this folded key, the commonest first. */
    public List<Spelling> spellings(String foldedKey) {
        return spellings.getOrDefault(foldedKey, List.of());
    }

    /** How many have the two spellings side by side; by exact keys. */
    public int exactPair(String first, String second) {
        return exactPairs.of(first, second);
    }

    /** How many have the two words side by side, in any spelling; by folded keys. */
    public int foldedPair(String first, String second) {
        return foldedPairs.of(first, second);
    }

    /** The folded keys that begin so, in order, at most so many. */
    public List<String> beginningWith(String prefix, int most) {
        var found = new ArrayList<String>();
        var at = Arrays.binarySearch(sorted, prefix);
        for (var i = at < 0 ? -at - 1 : at; i < sorted.length && found.size() < most; i++) {
            if (!sorted[i].startsWith(prefix)) {
                break;
            }
            found.add(sorted[i]);
        }
        return found;
    }

    /** Short forms and what they stand for: those shipped, and those that articles explain. */
    public Abbreviations abbreviations() {
        return abbreviations;
    }

    private static Map<String, List<Spelling>> spellings(Map<String, Integer> exact) {
        var all = new HashMap<String, List<Spelling>>();
        exact.forEach((key, count) ->
                all.computeIfAbsent(Keys.foldedOf(key), _ -> new ArrayList<>(4)).add(new Spelling(key, count)));
        all.replaceAll((_, some) -> some.stream()
                .sorted(Comparator.comparingInt(Spelling::articles).reversed().thenComparing(Spelling::exact))
                .limit(MOST_SPELLINGS)
                .toList());
        return all;
    }

    /** Gathers counts; those of one key add up. */
    public static final class Builder {

        private final int articles;
        private final Map<String, Integer> exact = new HashMap<>();
        private final Map<String, Integer> folded = new HashMap<>();
        private final PairCounts exactPairs = new PairCounts();
        private final PairCounts foldedPairs = new PairCounts();
        private final Abbreviations.Builder abbreviations = new Abbreviations.Builder();

        /** Starts one of so many articles. */
        public Builder(int articles) {
            this.articles = articles;
        }

        public void exact(String key, int count) {
            exact.merge(key, count, Integer::sum);
        }

        public void folded(String key, int count) {
            folded.merge(key, count, Integer::sum);
        }

        /** A pair by its exact keys, parted by a space, as UTF-8. */
        public void exactPair(byte[] pair, int offset, int length, int count) {
            exactPairs.add(pair, offset, length, count);
        }

        /** A pair by its folded keys, parted by a space, as UTF-8. */
        public void foldedPair(byte[] pair, int offset, int length, int count) {
            foldedPairs.add(pair, offset, length, count);
        }

        /** What articles explain a short form by, see {@link Explained#term}. */
        public void explained(String term, int count) {
            abbreviations.explained(term, count);
        }

        public Vocabulary build() {
            return new Vocabulary(this);
        }
    }
}
