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
import vn.toasoan.core.search.SearchPage.Count;

/** Counts articles, and stops right above the bound. */
final class BoundedCount extends SimpleCollector {

    private int counted;

    private BoundedCount() {}

    static Count of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new CollectorManager<BoundedCount, Count>() {
            @Override
            public BoundedCount newCollector() {
                return new BoundedCount();
            }

            @Override
            public Count reduce(Collection<BoundedCount> counts) {
                return Count.upToBound(counts.stream().mapToInt(c -> c.counted).sum());
            }
        });
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        stopAboveBound();
    }

    @Override
    public void collect(int document) {
        counted++;
        stopAboveBound();
    }

    private void stopAboveBound() {
        if (counted > Count.BOUND) {
            throw new CollectionTerminatedException();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
