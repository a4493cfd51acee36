package vn.toasoan.core.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.index.TextField;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Slot;
import vn.toasoan.core.search.scan.KeyKind;
import vn.toasoan.core.search.scan.TermStream;

/**
 * How well any article matches, as a query: for each word and each pair of neighbours its best find, added up.
 *
 * <p>Coarser than the ranking of the best, and enough to tell what matches well from what shares some words.
 */
final class Scoring {

    private static final float FOLDED = 0.2f;
    private static final float FOLDED_PAIR = 0.4f;
    /** How much of the other finds is added to the best. */
    private static final float OTHERS = 0.1f;

    private Scoring() {}

    /** Scores articles; matches some that have too few of the words. */
    static Query of(Reading reading) {
        var sum = new BooleanQuery.Builder();
        var slots = reading.slots();
        for (var i = 0; i < slots.size(); i++) {
            sum.add(word(slots.get(i), reading.isMarked()), Occur.SHOULD);
            if (i > 0 && !slots.get(i).parted()) {
                sum.add(pair(slots.get(i - 1), slots.get(i), reading.isMarked()), Occur.SHOULD);
            }
        }
        return sum.build();
    }

    private static Query word(Slot slot, boolean isMarked) {
        var finds = new ArrayList<Query>();
        for (var part : TextField.values()) {
            find(finds, part, TermStream.EXACT, isMarked ? slot.first().exact() : null, 1);
            for (var meaning : slot.meanings()) {
                find(finds, part, TermStream.FOLDED, meaning.folded(), FOLDED);
            }
        }
        return new DisjunctionMaxQuery(finds, OTHERS);
    }

    private static Query pair(Slot one, Slot other, boolean isMarked) {
        var finds = new ArrayList<Query>();
        var exact = !isMarked || one.first().exact() == null || other.first().exact() == null
                ? null
                : one.first().exact() + ' ' + other.first().exact();
        for (var part : TextField.values()) {
            find(finds, part, TermStream.pairs(KeyKind.EXACT), exact, 1);
            var folded = one.likely() + ' ' + other.likely();
            find(finds, part, TermStream.pairs(KeyKind.FOLDED), folded, FOLDED_PAIR);
        }
        return new DisjunctionMaxQuery(finds, OTHERS);
    }

    private static void find(List<Query> finds, TextField part, TermStream stream, @Nullable String key, float weight) {
        if (key != null) {
            finds.add(new BoostQuery(new TermQuery(new Term(part.in(stream), key)), part.weight() * weight));
        }
    }
}
