package vn.toasoan.core.search.rank;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** The documents of a set, by their numbers at this moment; for one search. */
public final class DocumentsQuery extends Query {

    private final FixedBitSet documents;

    /** {@code documents} must not change any more. */
    public DocumentsQuery(FixedBitSet documents) {
        this.documents = documents;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                var most = segment.reader().maxDoc();
                return ConstantScoreScorerSupplier.fromIterator(
                        new InSegment(documents, segment.docBase, most), score(), mode, most);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    /** The set as one segment counts. */
    private static final class InSegment extends DocIdSetIterator {

        private final FixedBitSet documents;
        private final int base;
        private final int end;
        private int at = -1;

        InSegment(FixedBitSet documents, int base, int size) {
            this.documents = documents;
            this.base = base;
            this.end = base + size;
        }

        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() {
            return advance(at + 1);
        }

        @Override
        public int advance(int target) {
            var next = target >= end - base ? NO_MORE_DOCS : documents.nextSetBit(base + target);
            at = next >= end ? NO_MORE_DOCS : next - base;
            return at;
        }

        @Override
        public long cost() {
            return documents.cardinality();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "documents";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
