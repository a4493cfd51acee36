package vn.toasoan.core.search.rank;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The terms of one search, each looked up once. Not thread-safe. */
final class Terms {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> states = new HashMap<>();
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
            known = TermStates.build(searcher, term, true);
            states.put(term, known);
        }
        return known;
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
