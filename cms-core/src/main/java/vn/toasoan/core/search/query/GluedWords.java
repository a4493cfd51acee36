package vn.toasoan.core.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.words.Vocabulary;
import vn.toasoan.core.search.words.Vocabulary.Spelling;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Syllable;

/**
 * Parts words that were typed without spaces: {@code xaydungdang}.
 *
 * <p>The best chain of syllables and other words that articles have, by how many have each and each two side by side.
 */
record GluedWords(Vocabulary vocabulary) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    private static final int LONGEST_SYLLABLE = 7;
    private static final int LONGEST_WORD = 12;
    /** A word that is no syllable, and so short, must be in one of so many articles: TP, HCM, USD. */
    private static final int SHORT = 3;

    private static final int ONE_OF = 200;
    /** What it costs a chain that a word is no syllable. */
    private static final double NO_SYLLABLE = 2;
    /** Below so many articles a word of a large collection counts as unknown. */
    private static final int UNKNOWN = 3;

    /** Who types a word that others write as two so much oftener means what those mean: hanoi, bongda. */
    private static final int OFTENER = 20;

    private static final double SMOOTHING = 0.02;
    private static final double NEIGHBOURS = 0.8;
    private static final double NEVER = -1e18;

    /**
     * The words, each as typed; empty where the whole is usual as it is or cannot be parted. Two words that no article has
     * side by side are none.
     */
    List<String> parted(TypedWord word) {
        var letters = word.letters();
        if (letters.length() < SHORTEST || letters.length() > LONGEST || !word.isPlainLetters()) {
            return List.of();
        }
        var known = vocabulary.folded(word.folded());
        if (known < UNKNOWN) {
            var parts = best(letters);
            return parts.size() == 2 && fewestBeside(parts) == 0 ? List.of() : parts;
        }
        var parts = isSyllable(letters) ? List.<String>of() : best(letters);
        return fewestBeside(parts) >= OFTENER * known ? parts : List.of();
    }

    /** In how many articles the rarest two neighbours stand side by side; 0 where there are none. */
    private int fewestBeside(List<String> parts) {
        return IntStream.range(1, parts.size())
                .map(i -> vocabulary.foldedPair(Keys.folded(parts.get(i - 1)), Keys.folded(parts.get(i))))
                .min()
                .orElse(0);
    }

    /** Goes from left to right; of each place it knows the best chain to it for each length of its last word. */
    private List<String> best(String letters) {
        var length = letters.length();
        var scores = new double[length + 1][LONGEST_WORD + 1];
        var before = new int[length + 1][LONGEST_WORD + 1];
        for (var row : scores) {
            Arrays.fill(row, NEVER);
        }
        scores[0][0] = 0;
        for (var at = 0; at < length; at++) {
            for (var size = 1; size <= Math.min(LONGEST_WORD, length - at); size++) {
                var next = letters.substring(at, at + size);
                var isSyllable = isSyllable(next);
                if (isSyllable || isOtherWord(next)) {
                    extend(letters, at, next, isSyllable ? 0 : NO_SYLLABLE, scores, before);
                }
            }
        }
        return chain(letters, scores, before);
    }

    private void extend(String letters, int at, String next, double cost, double[][] scores, int[][] before) {
        var size = next.length();
        for (var last = 0; last <= LONGEST_WORD; last++) {
            if (scores[at][last] > NEVER) {
                var score = scores[at][last] + score(last == 0 ? null : letters.substring(at - last, at), next) - cost;
                if (score > scores[at + size][size]) {
                    scores[at + size][size] = score;
                    before[at + size][size] = last;
                }
            }
        }
    }

    /** It, or some spelling that articles have of it. */
    private boolean isSyllable(String letters) {
        return letters.length() <= LONGEST_SYLLABLE
                && (Syllable.isSyllable(letters)
                        || vocabulary.spellings(Keys.folded(letters)).stream()
                                .map(Spelling::exact)
                                .map(key -> key.substring(0, Keys.lettersEnd(key)))
                                .anyMatch(Syllable::isSyllableOnceToned));
    }

    private boolean isOtherWord(String letters) {
        return letters.length() > 1
                && vocabulary.folded(Keys.folded(letters))
                        >= UNKNOWN + (letters.length() <= SHORT ? vocabulary.articles() / ONE_OF : 0);
    }

    private double score(@Nullable String previous, String next) {
        var folded = Keys.folded(next);
        var known = vocabulary.folded(folded);
        if (known == 0) {
            return NEVER;
        }
        var alone = Math.log(known / (double) vocabulary.articles()) - 2;
        if (previous == null) {
            return alone;
        }
        var former = Keys.folded(previous);
        var together = vocabulary.foldedPair(former, folded) + SMOOTHING;
        var beside = Math.log(together / (vocabulary.folded(former) + 1.0));
        return NEIGHBOURS * beside + (1 - NEIGHBOURS) * alone - 0.5;
    }

    private static List<String> chain(String letters, double[][] scores, int[][] before) {
        var end = letters.length();
        var last = 1;
        for (var size = 2; size <= LONGEST_WORD; size++) {
            last = scores[end][size] > scores[end][last] ? size : last;
        }
        if (scores[end][last] <= NEVER / 2 || last == end) {
            return List.of();
        }
        var chain = new ArrayList<String>();
        while (end > 0) {
            chain.addFirst(letters.substring(end - last, end));
            var former = before[end][last];
            end -= last;
            last = former;
        }
        return chain;
    }
}
