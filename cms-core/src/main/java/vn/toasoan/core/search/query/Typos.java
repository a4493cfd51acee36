package vn.toasoan.core.search.query;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.words.Vocabulary;

/**
 * Words one slip of the finger away from one that hardly any article has: a letter too many, too few, wrong, or two
 * swapped. By folded keys.
 *
 * <p>What stands beside it decides between them: what articles have beside the words around it is no slip, and what is a
 * syllable is one only where another fits better beside them. A wrong tone is no matter of this: words are found in any
 * spelling.
 */
record Typos(Vocabulary vocabulary) {

    private static final int SHORTEST = 2;
    private static final int MOST = 4;
    /** Below so many articles, and one more for each so many of all, a word counts as hardly known. */
    private static final int HARDLY = 3;

    private static final int ONE_MORE_FOR = 20_000;
    /** A word must be so much commoner to be taken for what was meant. */
    private static final int COMMONER = 10;

    private static final int FEWEST = 5;
    private static final int SMALL = 1000;
    private static final double SMOOTHING = 0.05;

    /** A word that may be meant, and how likely. */
    private record Guess(String folded, double score, int neighbours) {}

    /**
     * The words that may be meant, the likeliest first.
     *
     * @param before folded key of the word before; null for none
     * @param after of the word after; null for none
     */
    List<String> of(TypedWord word, @Nullable String before, @Nullable String after) {
        var folded = word.folded();
        if (folded.length() < SHORTEST || !word.isPlainLetters()) {
            return List.of();
        }
        var known = vocabulary.folded(folded);
        var isHardlyKnown = known < HARDLY + vocabulary.articles() / ONE_MORE_FOR;
        var isAlone = before == null && after == null;
        var makesSense = word.isSyllable() && (known > 0 || !isAlone);
        var stands = isAlone
                ? makesSense || !isHardlyKnown
                : isInPlace(folded, before, after) || (makesSense && !isHardlyKnown);
        if (stands) {
            return List.of();
        }
        var fewest = Math.max(vocabulary.articles() < SMALL ? 1 : FEWEST, COMMONER * known);
        return slips(folded).stream()
                .filter(other -> vocabulary.folded(other) >= fewest)
                .map(other -> guess(other, before, after))
                .filter(guess -> guess.neighbours() > 0 || (isHardlyKnown && !makesSense))
                .sorted(Comparator.comparingDouble(Guess::score).reversed().thenComparing(Guess::folded))
                .limit(MOST)
                .map(Guess::folded)
                .toList();
    }

    /** Some article has it beside a word that it was typed with. */
    private boolean isInPlace(String folded, @Nullable String before, @Nullable String after) {
        return (before != null && vocabulary.foldedPair(before, folded) > 0)
                || (after != null && vocabulary.foldedPair(folded, after) > 0);
    }

    private Guess guess(String folded, @Nullable String before, @Nullable String after) {
        var score = 0.3 * Math.log(vocabulary.folded(folded) / (double) vocabulary.articles());
        var neighbours = 0;
        if (before != null) {
            var together = vocabulary.foldedPair(before, folded);
            score += Math.log((together + SMOOTHING) / (vocabulary.folded(before) + 1.0));
            neighbours += together > 0 ? 1 : 0;
        }
        if (after != null) {
            var together = vocabulary.foldedPair(folded, after);
            score += Math.log((together + SMOOTHING) / (vocabulary.folded(after) + 1.0));
            neighbours += together > 0 ? 1 : 0;
        }
        return new Guess(folded, score + neighbours, neighbours);
    }

    /** Every text one slip away. */
    static Set<String> slips(String word) {
        var slips = new HashSet<String>();
        for (var i = 0; i <= word.length(); i++) {
            var head = word.substring(0, i);
            var tail = word.substring(i);
            if (!tail.isEmpty()) {
                slips.add(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                slips.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
            for (var letter = 'a'; letter <= 'z'; letter++) {
                slips.add(head + letter + tail);
                if (!tail.isEmpty()) {
                    slips.add(head + letter + tail.substring(1));
                }
            }
        }
        slips.remove(word);
        slips.remove("");
        return slips;
    }
}
