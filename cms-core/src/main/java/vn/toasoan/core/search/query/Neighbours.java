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

    /** How many articles have a word beside a neighbour, and how many the neighbour. */
    record Together(int articles, int ofNeighbour) {}

    static Neighbours of(Vocabulary vocabulary, @Nullable TypedWord before, @Nullable TypedWord after) {
        return new Neighbours(vocabulary, before, after);
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
            return new Together(articles, vocabulary.exact(neighbour.exact()));
        }
        var articles = isBefore
                ? vocabulary.foldedPair(neighbour.folded(), meaning.folded())
                : vocabulary.foldedPair(meaning.folded(), neighbour.folded());
        return new Together(articles, vocabulary.folded(neighbour.folded()));
    }
}
