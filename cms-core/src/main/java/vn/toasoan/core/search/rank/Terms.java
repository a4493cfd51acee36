package vn.toasoan.core.search.rank;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The terms of one search, each looked up once. Not thread-safe. */
final class Terms {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> states = new HashMap<>();
    /** By field, then by segment. */
    private final Map<String, @Nullable TermsEnum[]> enumerations = new HashMap<>();

    private final Map<String, FieldLength> fields = new HashMap<>();

    Terms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * How many articles have a field, and its average length in terms.
     *
     * @param articles 0 where no article has it
     */
    record FieldLength(long articles, float average) {}

    /** A query for the term; null where no article has it. */
    @Nullable
    TermQuery query(String field, String text) throws IOException {
        var term = new Term(field, text);
        var found = state(term);
        return found.docFreq() == 0 ? null : new TermQuery(term, found);
    }

    TermStates state(Term term) throws IOException {
        var known = states.get(term);
        if (known == null) {
            known = looked(term);
            states.put(term, known);
        }
        return known;
    }

    /** As {@link TermStates#build} does, but with one enumeration a field for all terms. */
    private TermStates looked(Term term) throws IOException {
        var found = new TermStates(searcher.getTopReaderContext());
        for (var segment : searcher.getIndexReader().leaves()) {
            var at = enumeration(segment, term.field());
            if (at.seekExact(term.bytes())) {
                found.register(at.termState(), segment.ord, at.docFreq(), at.totalTermFreq());
            }
        }
        return found;
    }

    private TermsEnum enumeration(LeafReaderContext segment, String field) throws IOException {
        var open = enumerations.computeIfAbsent(
                field, _ -> new TermsEnum[searcher.getIndexReader().leaves().size()]);
        var at = open[segment.ord];
        if (at == null) {
            var all = segment.reader().terms(field);
            at = all == null ? TermsEnum.EMPTY : all.iterator();
            open[segment.ord] = at;
        }
        return at;
    }

    /**
     * The articles of a segment that have the term; null where none has.
     *
     * @param reuse postings that nobody reads any more; null: there are none
     */
    @Nullable
    PostingsEnum postings(LeafReaderContext segment, Term term, @Nullable PostingsEnum reuse, int flags)
            throws IOException {
        var supplier = state(term).get(segment);
        var state = supplier == null ? null : supplier.get();
        if (state == null) {
            return null;
        }
        var at = enumeration(segment, term.field());
        at.seekExact(term.bytes(), state);
        return at.postings(reuse, flags);
    }

    /** The rarity of a term as BM25 has it; 0 where no article has it. */
    float rarity(String field, String text) throws IOException {
        var articles = state(new Term(field, text)).docFreq();
        var all = length(field).articles();
        return articles == 0 ? 0 : (float) Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
    }

    FieldLength length(String field) throws IOException {
        var known = fields.get(field);
        if (known == null) {
            CollectionStatistics statistics = searcher.collectionStatistics(field);
            known = statistics == null
                    ? new FieldLength(0, 1)
                    : new FieldLength(
                            statistics.docCount(), (float) statistics.sumTotalTermFreq() / statistics.docCount());
            fields.put(field, known);
        }
        return known;
    }
}
