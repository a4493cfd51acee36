package vn.toasoan.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.index.TextField;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Slot;
import vn.toasoan.core.search.scan.KeyKind;
import vn.toasoan.core.search.scan.TermStream;

/**
 * What words articles have now. A vocabulary may lag behind and know words of withdrawn ones, which no reader is to see.
 */
record LiveWords(IndexSearcher searcher) {

    private static final int MOST_NEAR = 4;

    /** Whether every word that was not typed so stands in an article in the spelling that the reading is written in. */
    boolean have(Reading reading) throws IOException {
        for (var slot : reading.slots()) {
            if (!isThere(slot)) {
                return false;
            }
        }
        return true;
    }

    private boolean isThere(Slot slot) throws IOException {
        var restored = slot.restored();
        return restored == null
                || Objects.equals(restored, slot.first().exact())
                || has(Fields.anywhere(TermStream.EXACT), restored);
    }

    /** Pieces of a query that articles have: neighbours side by side, then single words that no such piece has. */
    List<String> near(Reading reading) throws IOException {
        var slots = reading.slots();
        var near = new ArrayList<String>();
        var end = 0;
        for (var i = 0; i < slots.size() && near.size() < MOST_NEAR; i++) {
            if (i + 1 < slots.size() && areNeighbours(slots.get(i), slots.get(i + 1))) {
                near.add(written(slots.subList(i, i + 2)));
                end = i + 2;
            } else if (i >= end
                    && has(Fields.anywhere(TermStream.FOLDED), slots.get(i).likely())) {
                near.add(written(slots.subList(i, i + 1)));
            }
        }
        return near.stream().distinct().toList();
    }

    private boolean areNeighbours(Slot one, Slot other) throws IOException {
        if (other.parted()) {
            return false;
        }
        var any = new BooleanQuery.Builder();
        for (var part : TextField.values()) {
            var field = part.in(TermStream.pairs(KeyKind.FOLDED));
            any.add(new TermQuery(new Term(field, one.likely() + ' ' + other.likely())), Occur.SHOULD);
        }
        return searcher.count(any.build()) > 0;
    }

    private String written(List<Slot> slots) throws IOException {
        var all = new ArrayList<Slot>();
        for (var slot : slots) {
            all.add(isThere(slot) ? slot : slot.unrestored());
        }
        return new Reading(all, 1, false, false, false, false).written();
    }

    private boolean has(String field, String key) throws IOException {
        return searcher.count(new TermQuery(new Term(field, key))) > 0;
    }
}
