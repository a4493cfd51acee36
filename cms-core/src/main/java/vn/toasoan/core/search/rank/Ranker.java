package vn.toasoan.core.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.query.Enough;
import vn.toasoan.core.search.query.Reading;

/**
 * The best articles for a query: some hundred candidates, each weighed in full by every reading.
 *
 * <p>Of the same query and index always the same list. Not thread-safe.
 */
public final class Ranker {

    /** So many of the best are weighed by the places of words too. */
    private static final int PLACED = 80;

    private static final double YEAR_MILLIS = 365.25 * 86_400_000;

    private final IndexSearcher searcher;
    private final Weights weights;
    private final List<Query> filters;
    private final Terms terms;

    /** For one search. */
    public Ranker(IndexSearcher searcher, Weights weights, List<Query> filters) {
        this.searcher = searcher;
        this.weights = weights;
        this.filters = filters;
        this.terms = new Terms(searcher);
    }

    /**
     * An article and what speaks for it.
     *
     * @param document its number in the index at this moment
     * @param id of the article
     */
    public record Weighed(int document, long id, float score) {}

    /**
     * The candidates that have enough of the words, the best first; of equals the one added last.
     *
     * @param readings the query itself first
     * @param namings what it may name as a whole
     * @param now milliseconds; for how new an article is
     */
    public List<Weighed> best(List<Reading> readings, Namings namings, long now) throws IOException {
        var chosen = new Candidates(searcher, terms, weights, filters);
        chosen.addMain(readings.getFirst());
        for (var reading : readings.subList(1, readings.size())) {
            chosen.add(reading);
        }
        var named = named(namings);
        for (var each : named) {
            chosen.addNamed(each.field(), each.term());
        }
        var weighed = new ArrayList<Weighed>();
        for (var segment : searcher.getIndexReader().leaves()) {
            weighed.addAll(weigh(segment, documents(segment, chosen.found()), readings, named, now));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::score)
                .thenComparingLong(Weighed::id)
                .reversed());
        return weighed;
    }

    /** What the query names, and what a find counts. */
    private record Named(String field, String term, float bonus) {}

    private List<Named> named(Namings namings) throws IOException {
        var found = new ArrayList<Named>();
        for (var kind : namings.kinds()) {
            for (var term : kind.terms()) {
                if (terms.query(kind.field(), term) != null) {
                    var bonus = (float) weights.of(kind.weight()) * terms.rarity(kind.field(), term);
                    found.add(new Named(kind.field(), term, bonus));
                    break;
                }
            }
        }
        return found;
    }

    private List<Weighed> weigh(
            LeafReaderContext segment, int[] documents, List<Reading> readings, List<Named> named, long now)
            throws IOException {
        if (documents.length == 0) {
            return List.of();
        }
        var scores = new float[documents.length];
        var postings = new Postings(segment, terms);
        for (var reading : readings) {
            weigh(postings, reading, documents, scores);
        }
        for (var each : named) {
            var having = postings.postings(each.field(), each.term(), PostingsEnum.NONE);
            for (var i = 0; having != null && i < documents.length; i++) {
                scores[i] += Postings.at(having, documents[i]) ? each.bonus() : 0;
            }
        }
        var all = new ArrayList<Weighed>();
        var ids = segment.reader().getNumericDocValues(Fields.ID);
        var dates = segment.reader().getNumericDocValues(Fields.DATED_AT);
        for (var i = 0; i < documents.length; i++) {
            if (scores[i] > 0 && ids != null && ids.advanceExact(documents[i])) {
                var dated = dates != null && dates.advanceExact(documents[i]) ? dates.longValue() : Long.MIN_VALUE;
                all.add(new Weighed(
                        segment.docBase + documents[i], ids.longValue(), scores[i] * (1 + fresh(dated, now))));
            }
        }
        return all;
    }

    /** From 0 to the weight; half of it for an article of a year ago, none for one without a date. */
    private float fresh(long dated, long now) {
        return dated == Long.MIN_VALUE
                ? 0
                : (float) (weights.of(Weight.FRESH) / (1 + Math.max(0, now - dated) / YEAR_MILLIS));
    }

    /** The better of what former readings said and this one; scores are by index among all the documents. */
    private void weigh(Postings postings, Reading reading, int[] documents, float[] scores) throws IOException {
        var evidence = new Evidence(postings, weights, reading, documents).gathered();
        var kept = evidence.documents();
        var enough = evidence.withAtLeast(Enough.of(reading.slots().size()));
        var best = evidence.best(enough, PLACED);
        var placed = new float[best.length];
        new Places(postings, weights, reading)
                .addTo(Arrays.stream(best).map(index -> kept[index]).toArray(), placed);
        for (int index : enough) {
            raise(scores, documents, kept[index], reading.weight() * evidence.score(index));
        }
        for (var i = 0; i < best.length; i++) {
            raise(scores, documents, kept[best[i]], reading.weight() * (evidence.score(best[i]) + placed[i]));
        }
    }

    private static void raise(float[] scores, int[] documents, int document, float score) {
        var index = Arrays.binarySearch(documents, document);
        scores[index] = Math.max(scores[index], score);
    }

    private static int[] documents(LeafReaderContext segment, FixedBitSet candidates) {
        var end = segment.docBase + segment.reader().maxDoc();
        var documents = new int[candidates.cardinality(segment.docBase, end)];
        var at = segment.docBase;
        for (var i = 0; i < documents.length; i++) {
            at = candidates.nextSetBit(at);
            documents[i] = at - segment.docBase;
            at++;
        }
        return documents;
    }
}
