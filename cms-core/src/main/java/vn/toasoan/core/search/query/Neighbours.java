package vn.toasoan.core.search.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.query.Slot.Meaning;
import vn.toasoan.core.search.words.Vocabulary;

/**
 * The words around one, and whether articles have some word beside them.
 *
 * @param before null for none
 * @param after null for none
 */
record Neighbours(
        Vocabulary vocabulary,
        @Nullable TypedWord before,
        @Nullable TypedWord after) {

    /** About so many words an article has; measured on 58,629 of newspapers. */
    private static final double WORDS = 700;

    private static final double MORE = 3;

    /** How many articles have a word beside a neighbour, how many the neighbour, and how many would by chance. */
    record Together(int articles, int ofNeighbour, double byChance) {

        boolean isMoreThanChance() {
            return articles > MORE * byChance;
        }
    }

    /** 0 to 2. */
    int count() {
        return (before == null ? 0 : 1) + (after == null ? 0 : 1);
    }

    /** Whether some article has the word beside one of them, in any spelling. */
    boolean have(TypedWord word) {
        return beside(Meaning.anyhow(word.folded(), 1)).stream().anyMatch(together -> together.articles() > 0);
    }

    /** Of each that is there: with its spelling where both are spelled. */
    List<Together> beside(Meaning meaning) {
        var all = new ArrayList<Together>();
        if (before != null) {
            all.add(together(meaning, before, true));
        }
        if (after != null) {
            all.add(together(meaning, after, false));
        }
        return all;
    }

    private Together together(Meaning meaning, TypedWord neighbour, boolean isBefore) {
        var exact = meaning.exact();
        if (exact != null && neighbour.isMarked()) {
            var articles = isBefore
                    ? vocabulary.exactPair(neighbour.exact(), exact)
                    : vocabulary.exactPair(exact, neighbour.exact());
            return together(articles, vocabulary.exact(neighbour.exact()), vocabulary.exact(exact));
        }
        var articles = isBefore
                ? vocabulary.foldedPair(neighbour.folded(), meaning.folded())
                : vocabulary.foldedPair(meaning.folded(), neighbour.folded());
        return together(articles, vocabulary.folded(neighbour.folded()), vocabulary.folded(meaning.folded()));
    }

    /** A word of so many articles stands at any place of one with that chance; each has its neighbour about twice. */
    private Together together(int articles, int ofNeighbour, int ofWord) {
        var chance = -Math.log(1 - Math.min(ofWord, vocabulary.articles()) / (vocabulary.articles() + 1.0)) / WORDS;
        return new Together(articles, ofNeighbour, 2 * ofNeighbour * chance);
    }
}
