package vn.toasoan.core.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Collects and counts only what scores at least the floor. */
record AboveFloor(float floor, TopFieldCollectorManager top)
        implements CollectorManager<AboveFloor.Counting, AboveFloor.Found> {

    /** The first in order, and how many there are. */
    record Found(List<ScoreDoc> top, int counted) {}

    @Override
    public Counting newCollector() {
        return new Counting(top.newCollector(), floor);
    }

    @Override
    public Found reduce(Collection<Counting> all) throws IOException {
        var first = top.reduce(all.stream().map(counting -> counting.top).toList());
        return new Found(
                List.of(first.scoreDocs),
                all.stream().mapToInt(counting -> counting.counted).sum());
    }

    /** One thread's part. */
    static final class Counting extends FilterCollector {

        private final TopFieldCollector top;
        private final float floor;
        private int counted;

        Counting(TopFieldCollector top, float floor) {
            super(top);
            this.top = top;
            this.floor = floor;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            return new FilterLeafCollector(super.getLeafCollector(segment)) {
                private Scorable scorer = new Unscored();

                @Override
                public void setScorer(Scorable given) throws IOException {
                    scorer = given;
                    super.setScorer(given);
                }

                @Override
                public void collect(int document) throws IOException {
                    if (scorer.score() >= floor) {
                        counted++;
                        super.collect(document);
                    }
                }
            };
        }
    }

    /** Stands in until Lucene sets the scorer, which it does before it collects. */
    private static final class Unscored extends Scorable {
        @Override
        public float score() {
            throw new IllegalStateException("no scorer was set");
        }
    }
}
