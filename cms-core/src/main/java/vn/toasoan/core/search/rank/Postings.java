package vn.toasoan.core.search.rank;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.index.TextField;

/** How often the articles of a segment have a term, weighed as BM25 does. For one search; not thread-safe. */
final class Postings {

    private final LeafReaderContext segment;
    private final Terms terms;
    /** By field, what nobody reads any more and may be filled again. */
    private final Map<String, PostingsEnum> used = new HashMap<>();

    Postings(LeafReaderContext segment, Terms terms) {
        this.segment = segment;
        this.terms = terms;
    }

    LeafReaderContext segment() {
        return segment;
    }

    Terms terms() {
        return terms;
    }

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
        var found = terms.postings(segment, new Term(field, text), used.get(field), PostingsEnum.FREQS);
        if (found == null) {
            return;
        }
        used.put(field, found);
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
        return terms.postings(segment, new Term(field, text), null, flags);
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
