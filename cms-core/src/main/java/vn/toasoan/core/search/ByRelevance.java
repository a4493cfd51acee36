package vn.toasoan.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 * The best first: some hundred by all that speaks for them, then what else has the words as they belong together: with
 * the marks that were typed, then without, the newest first.
 *
 * @param namings what the query may name as a whole
 * @param now milliseconds
 */
record ByRelevance(IndexSearcher searcher, Matching matching, Namings namings, Weights weights, long now)
        implements Ranking {

    private static final int BEST = 0;
    /** What has the words only here and there is listed when its score is at least this part of the best one's. */
    private static final float WELL = 0.3f;

    private static final Sort NEWEST = new Sort(
            new SortField(Fields.SORTED_AT, SortField.Type.LONG, true),
            new SortField(Fields.ID, SortField.Type.LONG, true));

    @Override
    public Listing list(@Nullable Place after, int limit) throws IOException {
        var ranker = new Ranker(searcher, weights, matching.filters());
        var weighed = ranker.best(matching.readings(), namings, now);
        var floor = weighed.isEmpty() ? 0 : WELL * weighed.getFirst().score();
        var well = documents(weighed.stream().filter(each -> each.score() >= floor));
        var listed = listed(well);
        var among = listed.all().more()
                ? Bounded.among(searcher, documents(weighed.stream()), listed.query())
                : listed.all().documents();
        var best = weighed.stream()
                .filter(each -> each.score() >= floor || among.get(each.document()))
                .toList();
        var articles = new ArrayList<Ranked>();
        if (after == null || after.stage() == BEST) {
            best.stream()
                    .map(ByRelevance::ranked)
                    .filter(ranked -> after == null || isBehind(ranked.place(), after))
                    .limit(limit)
                    .forEach(articles::add);
        }
        if (articles.size() < limit) {
            var rest = Matching.without(listed.query(), new DocumentsQuery(documents(best.stream())));
            articles.addAll(others(rest, after, limit - articles.size()));
        }
        var total = listed.all().count().atLeast(articles.size());
        return new Listing(
                articles, total, matching.main().isMarked() ? listed.asTyped().count() : total);
    }

    /**
     * What is listed on all pages.
     *
     * @param all of it, or where there is more than is counted, some
     * @param asTyped what of it has the marks that were typed, likewise
     */
    private record Listed(Query query, Bounded all, Bounded asTyped) {}

    /** What is evident, and these. Where more have the typed marks than are counted, so have all. */
    private Listed listed(FixedBitSet well) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(matching.evident(), Occur.SHOULD)
                .add(new DocumentsQuery(well), Occur.SHOULD)
                .build();
        if (!matching.main().isMarked()) {
            var all = Bounded.of(searcher, query);
            return new Listed(all.more() ? query : new DocumentsQuery(all.documents()), all, all);
        }
        var asTyped = Bounded.of(searcher, Matching.both(query, matching.asTyped()));
        // where time ran out meanwhile, the second may lack some of the first
        var all = asTyped.more() ? asTyped : Bounded.of(searcher, query).and(asTyped);
        return new Listed(all.more() ? query : new DocumentsQuery(all.documents()), all, asTyped);
    }

    private FixedBitSet documents(Stream<Ranker.Weighed> articles) {
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

    /** What comes behind the best: with the marks that were typed, then without. */
    private List<Ranked> others(Query rest, @Nullable Place after, int limit) throws IOException {
        var stages = matching.main().isMarked()
                ? List.of(Matching.both(rest, matching.asTyped()), Matching.without(rest, matching.asTyped()))
                : List.of(rest);
        var articles = new ArrayList<Ranked>();
        var first = after == null ? BEST + 1 : Math.max(BEST + 1, after.stage());
        for (var stage = first; stage <= stages.size() && articles.size() < limit; stage++) {
            articles.addAll(newest(stages.get(stage - 1), stage, after, limit - articles.size()));
        }
        return articles;
    }

    private List<Ranked> newest(Query query, int stage, @Nullable Place after, int limit) throws IOException {
        var start = after != null && after.stage() == stage ? Ranking.after(after.key(), after) : null;
        var found = searcher.search(query, new TopFieldCollectorManager(NEWEST, limit, start, limit)).scoreDocs;
        var articles = new ArrayList<Ranked>();
        for (var each : found) {
            var fields = ((FieldDoc) each).fields;
            articles.add(new Ranked(each.doc, new Place(stage, (Long) fields[0], (Long) fields[1]), 0));
        }
        return articles;
    }
}
