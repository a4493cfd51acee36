package vn.toasoan.core.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import vn.toasoan.core.search.SearchPage.Count;
import vn.toasoan.core.search.rank.DocumentsQuery;

/**
 * The articles that match a query; of more than {@link Count#BOUND}, some.
 *
 * @param documents their numbers in the index at this moment
 * @param more whether there are more than the bound
 */
record Bounded(FixedBitSet documents, boolean more) {

    static Bounded of(IndexSearcher searcher, Query query) throws IOException {
        var documents = documents(searcher, query, Count.BOUND);
        return new Bounded(documents, documents.cardinality() > Count.BOUND);
    }

    /** Which of these articles match the query. */
    static FixedBitSet among(IndexSearcher searcher, FixedBitSet articles, Query query) throws IOException {
        return documents(searcher, Matching.both(new DocumentsQuery(articles), query), Integer.MAX_VALUE);
    }

    private static FixedBitSet documents(IndexSearcher searcher, Query query, int bound) throws IOException {
        return searcher.search(query, new CollectorManager<Collected, FixedBitSet>() {
            @Override
            public Collected newCollector() {
                return new Collected(searcher.getIndexReader().maxDoc(), bound);
            }

            @Override
            public FixedBitSet reduce(Collection<Collected> parts) {
                var all = newCollector().documents;
                parts.forEach(part -> all.or(part.documents));
                return all;
            }
        });
    }

    /** These and those. */
    Bounded and(Bounded others) {
        var all = documents.clone();
        all.or(others.documents);
        return new Bounded(all, more || others.more);
    }

    /** How many there are. */
    Count count() {
        return Count.upToBound(documents.cardinality());
    }

    /** Stops right above the bound. */
    private static final class Collected extends SimpleCollector {

        private final FixedBitSet documents;
        private final int bound;
        private int count;
        private int base;

        Collected(int size, int bound) {
            this.documents = new FixedBitSet(Math.max(1, size));
            this.bound = bound;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            base = segment.docBase;
            stopAboveBound();
        }

        @Override
        public void collect(int document) {
            documents.set(base + document);
            count++;
            stopAboveBound();
        }

        private void stopAboveBound() {
            if (count > bound) {
                throw new CollectionTerminatedException();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
