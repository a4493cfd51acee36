package vn.toasoan.core.search.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.query.Neighbours.Together;
import vn.toasoan.core.search.query.Slot.Meaning;
import vn.toasoan.core.search.words.Vocabulary;

/**
 * Words one slip of the finger away from one that is hardly known or out of place: a letter too many, too few, wrong, or
 * two swapped.
 *
 * <p>What stands beside it decides between them: what articles have beside the words around it is no slip, and what is a
 * syllable is one only where another fits better beside them; one that many articles have, only where another fits on both
 * sides. Of a word with marks they are the spellings one slip away, where there are any. A wrong tone is no matter of
 * this: words are found in any spelling.
 */
record Typos(Vocabulary vocabulary) {

    private static final float WEIGHT = 0.6f;
    private static final int SHORTEST = 2;
    private static final int MOST = 4;
    /** Below so many articles, and one more for each so many of all, a word counts as hardly known. */
    private static final int HARDLY = 3;

    private static final int ONE_MORE_FOR = 20_000;
    /** With so many times more it is well known, though no syllable: Cuba, OCB. */
    private static final int WELL = 4;
    /** A word must be so much commoner than one hardly known to be taken for what was meant. */
    private static final int COMMONER = 10;

    private static final int FEWEST = 5;
    private static final int SMALL = 1000;
    private static final double SMOOTHING = 0.05;

    /** A word that may be meant, how likely, and beside how many of its neighbours it fits. */
    private record Guess(Meaning meaning, double score, int neighbours) {}

    /**
     * What may be meant, the likeliest first.
     *
     * @param before the word before; null for none
     * @param after the word after; null for none
     */
    List<Meaning> of(TypedWord word, @Nullable TypedWord before, @Nullable TypedWord after) {
        if (word.folded().length() < SHORTEST || !word.isPlainLetters()) {
            return List.of();
        }
        var neighbours = new Neighbours(vocabulary, before, after);
        var isAlone = neighbours.count() == 0;
        var known = isAlone || !word.isMarked() ? vocabulary.folded(word.folded()) : vocabulary.exact(word.exact());
        var hardly = HARDLY + vocabulary.articles() / ONE_MORE_FOR;
        var isHardlyKnown = known < hardly;
        var makesSense = word.isSyllable() && (known > 0 || !isAlone);
        if (isAlone ? makesSense || !isHardlyKnown : neighbours.have(word)) {
            return List.of();
        }
        if (makesSense && !isHardlyKnown) {
            return neighbours.count() < 2 ? List.of() : guesses(word, neighbours, FEWEST, 2);
        }
        if (!word.isSyllable() && known >= WELL * hardly) {
            return List.of();
        }
        var fewest = Math.max(vocabulary.articles() < SMALL ? 1 : FEWEST, COMMONER * known);
        return guesses(word, neighbours, fewest, isHardlyKnown && !makesSense ? 0 : 1);
    }

    private List<Meaning> guesses(TypedWord word, Neighbours neighbours, int fewest, int leastNeighbours) {
        var meanings = slips(word.folded()).stream()
                .filter(other -> vocabulary.folded(other) >= fewest)
                .toList();
        var spelled = !word.isMarked()
                ? List.<Meaning>of()
                : meanings.stream()
                        .flatMap(other -> vocabulary.spellings(other).stream())
                        .filter(spelling -> spelling.articles() >= fewest && isSlip(word.exact(), spelling.exact()))
                        .map(spelling -> Meaning.exactly(spelling.exact(), WEIGHT))
                        .toList();
        var all = spelled.isEmpty()
                ? meanings.stream().map(other -> Meaning.anyhow(other, WEIGHT)).toList()
                : spelled;
        // a word that many have beside this one by chance is not therefore meant in its place
        Predicate<Together> fits = leastNeighbours > 1 ? Together::isMoreThanChance : each -> each.articles() > 0;
        return all.stream()
                .map(meaning -> guess(meaning, neighbours, fits))
                .filter(guess -> guess.neighbours() >= leastNeighbours)
                .sorted(Comparator.comparingDouble(Guess::score)
                        .reversed()
                        .thenComparing(guess -> guess.meaning().folded()))
                .limit(MOST)
                .map(Guess::meaning)
                .toList();
    }

    private Guess guess(Meaning meaning, Neighbours neighbours, Predicate<Together> fits) {
        var beside = neighbours.beside(meaning);
        var count = (int) beside.stream().filter(fits).count();
        var score = 0.3 * Math.log((known(meaning) + SMOOTHING) / vocabulary.articles());
        for (var together : beside) {
            score += Math.log((together.articles() + SMOOTHING) / (together.ofNeighbour() + 1.0));
        }
        return new Guess(meaning, score + count, count);
    }

    private int known(Meaning meaning) {
        var exact = meaning.exact();
        return exact == null ? vocabulary.folded(meaning.folded()) : vocabulary.exact(exact);
    }

    /** Whether one slip makes the one of the other. */
    static boolean isSlip(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        var same = Math.max(0, Arrays.mismatch(shorter.toCharArray(), longer.toCharArray()));
        if (longer.length() == shorter.length() + 1) {
            return longer.substring(same + 1).equals(shorter.substring(same));
        }
        if (longer.length() != shorter.length() || one.equals(other)) {
            return false;
        }
        if (longer.substring(same + 1).equals(shorter.substring(same + 1))) {
            return true;
        }
        return same + 1 < shorter.length()
                && shorter.charAt(same) == longer.charAt(same + 1)
                && shorter.charAt(same + 1) == longer.charAt(same)
                && longer.substring(same + 2).equals(shorter.substring(same + 2));
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
