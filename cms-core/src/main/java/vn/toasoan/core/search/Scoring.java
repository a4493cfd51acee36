package vn.toasoan.core.search;

import java.util.ArrayList;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import vn.toasoan.core.search.ReaderQuery.Pair;
import vn.toasoan.core.search.ReaderQuery.Word;
import vn.toasoan.core.search.index.TextField;
import vn.toasoan.core.search.scan.KeyKind;

/**
 * How well an article matches: for each word and each pair of neighbours its best find, added up.
 *
 * <p>A find with the marks that were typed counts more than one without. Where any mark was typed, a word without marks
 * is likely meant so.
 */
final class Scoring {

    private static final float EXACT = 1.0f;
    private static final float BARE = 0.8f;
    private static final float FOLDED = 0.2f;
    private static final float EXACT_PAIR = 1.0f;
    private static final float FOLDED_PAIR = 0.4f;
    /** How much of the other finds is added to the best. */
    private static final float OTHERS = 0.1f;

    private Scoring() {}

    /** Scores articles; matches some that have too few of the words. */
    static Query of(ReaderQuery query) {
        var sum = new BooleanQuery.Builder();
        for (var word : query.words()) {
            sum.add(best(word, query.isMarked()), Occur.SHOULD);
        }
        for (var pair : query.pairs()) {
            sum.add(best(pair, query.isMarked()), Occur.SHOULD);
        }
        return sum.build();
    }

    private static Query best(Word word, boolean isMarked) {
        var finds = new ArrayList<Query>();
        for (var part : TextField.values()) {
            if (isMarked) {
                var exact = Matching.word(part, KeyKind.EXACT, word.token());
                finds.add(new BoostQuery(exact, part.weight() * (word.marked() ? EXACT : BARE)));
            }
            finds.add(new BoostQuery(Matching.word(part, KeyKind.FOLDED, word.token()), part.weight() * FOLDED));
        }
        return new DisjunctionMaxQuery(finds, OTHERS);
    }

    private static Query best(Pair pair, boolean isMarked) {
        var finds = new ArrayList<Query>();
        for (var part : TextField.values()) {
            if (isMarked) {
                finds.add(new BoostQuery(Matching.pair(part, KeyKind.EXACT, pair), part.weight() * EXACT_PAIR));
            }
            finds.add(new BoostQuery(Matching.pair(part, KeyKind.FOLDED, pair), part.weight() * FOLDED_PAIR));
        }
        return new DisjunctionMaxQuery(finds, OTHERS);
    }
}
