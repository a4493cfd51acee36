package vn.toasoan.core.search.rank;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.index.TextField;

/** How often the articles of a segment have a term, weighed as BM25 does. */
record Postings(LeafReaderContext segment, Terms terms) {

    /** Takes what one article has. */
    interface Taking {
        /** {@code index} of the article among those asked for, {@code score} above 0. */
        void take(int index, float score);

        /** Whether it could still matter whether this article has the term. */
        default boolean wants(int index) {
            return true;
        }
    }

    /**
     * Gives the score of each of the articles that has the term.
     *
     * @param documents numbers in the segment, ascending
     */
    void scores(TextField part, String field, String text, int[] documents, Taking taking) throws IOException {
        var found = postings(field, text, PostingsEnum.FREQS);
        if (found == null) {
            return;
        }
        var rarity = terms.rarity(field, text);
        var average = terms.length(field).average();
        NumericDocValues norms = segment.reader().getNormValues(field);
        for (var i = 0; i < documents.length; i++) {
            if (taking.wants(i) && at(found, documents[i])) {
                var length = norms != null && norms.advanceExact(documents[i])
                        ? SmallFloat.byte4ToInt((byte) norms.longValue())
                        : 1;
                taking.take(i, rarity * part.saturated(found.freq(), length / average));
            }
        }
    }

    /** Null where no article of the segment has the term. */
    @Nullable
    PostingsEnum postings(String field, String text, int flags) throws IOException {
        var term = new Term(field, text);
        var supplier = terms.state(term).get(segment);
        var state = supplier == null ? null : supplier.get();
        if (state == null) {
            return null;
        }
        var all = segment.reader().terms(field);
        if (all == null) {
            return null;
        }
        var at = all.iterator();
        at.seekExact(term.bytes(), state);
        return at.postings(null, flags);
    }

    /** Whether the postings have the document; goes on to it. */
    static boolean at(PostingsEnum postings, int document) throws IOException {
        var now = postings.docID();
        if (now < document) {
            now = postings.advance(document);
        }
        return now == document && now != DocIdSetIterator.NO_MORE_DOCS;
    }
}
