package vn.toasoan.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.rank.DocumentsQuery;
import vn.toasoan.core.search.rank.Namings;
import vn.toasoan.core.search.rank.Ranker;
import vn.toasoan.core.search.rank.Weights;

/**
 * The best first: some hundred by all that speaks for them, then what else has the words as they belong together, the
 * newest first.
 *
 * @param namings what the query may name as a whole
 * @param now milliseconds
 */
record ByRelevance(IndexSearcher searcher, Matching matching, Namings namings, Weights weights, long now)
        implements Ranking {

    private static final int BEST = 0;
    private static final int OTHERS = 1;
    /** What has the words only here and there is listed when its score is at least this part of the best one's. */
    private static final float WELL = 0.3f;

    private static final Sort NEWEST = new Sort(
            new SortField(Fields.SORTED_AT, SortField.Type.LONG, true),
            new SortField(Fields.ID, SortField.Type.LONG, true));

    @Override
    public Listing list(@Nullable Place after, int limit) throws IOException {
        var ranker = new Ranker(searcher, weights, matching.filters());
        var weighed = ranker.best(matching.readings(), namings, now);
        var evident = among(matching.evident(), weighed);
        var best = weighed.stream()
                .filter(each -> evident.get(each.document())
                        || each.score() >= WELL * weighed.getFirst().score())
                .toList();
        var shown = documents(best);
        var articles = new ArrayList<Ranked>();
        if (after == null || after.stage() == BEST) {
            best.stream()
                    .map(ByRelevance::ranked)
                    .filter(ranked -> after == null || isBehind(ranked.place(), after))
                    .limit(limit)
                    .forEach(articles::add);
        }
        if (articles.size() < limit) {
            articles.addAll(others(shown, after, limit - articles.size()));
        }
        Query listed = new BooleanQuery.Builder()
                .add(matching.evident(), Occur.SHOULD)
                .add(new DocumentsQuery(shown), Occur.SHOULD)
                .build();
        var total = BoundedCount.of(searcher, listed);
        var asTyped = matching.main().isMarked()
                ? BoundedCount.of(searcher, Matching.both(listed, matching.asTyped()))
                : total;
        return new Listing(articles, total.atLeast(articles.size()), asTyped);
    }

    /** Which of the articles match the query. */
    private FixedBitSet among(Query query, List<Ranker.Weighed> articles) throws IOException {
        var found = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        if (!articles.isEmpty()) {
            var both = Matching.both(query, new DocumentsQuery(documents(articles)));
            for (var each : searcher.search(both, articles.size()).scoreDocs) {
                found.set(each.doc);
            }
        }
        return found;
    }

    private FixedBitSet documents(List<Ranker.Weighed> articles) {
        var documents = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        articles.forEach(each -> documents.set(each.document()));
        return documents;
    }

    private static Ranked ranked(Ranker.Weighed each) {
        return new Ranked(
                each.document(), new Place(BEST, Float.floatToIntBits(each.score()), each.id()), each.score());
    }

    /** Scores are above 0, and the bits of such floats are in their order. */
    private static boolean isBehind(Place place, Place other) {
        return place.key() < other.key() || (place.key() == other.key() && place.id() < other.id());
    }

    private List<Ranked> others(FixedBitSet shown, @Nullable Place after, int limit) throws IOException {
        var rest = Matching.without(matching.evident(), new DocumentsQuery(shown));
        var start = after != null && after.stage() == OTHERS ? Ranking.after(after.key(), after) : null;
        var found = searcher.search(rest, new TopFieldCollectorManager(NEWEST, limit, start, limit)).scoreDocs;
        var articles = new ArrayList<Ranked>();
        for (var each : found) {
            var fields = ((FieldDoc) each).fields;
            articles.add(new Ranked(each.doc, new Place(OTHERS, (Long) fields[0], (Long) fields[1]), 0));
        }
        return articles;
    }
}
