package vn.toasoan.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.index.Fields;

/** The best first. */
record ByRelevance(IndexSearcher searcher, Matching matching) implements Ranking {

    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.LONG, true));

    @Override
    public Listing list(@Nullable Place after, int limit) throws IOException {
        var articles = articles(after, limit);
        var total = BoundedCount.of(searcher, matching.all());
        var asTyped = matching.query().isMarked() ? BoundedCount.of(searcher, matching.asTyped()) : total;
        return new Listing(articles, total, asTyped);
    }

    private List<Ranked> articles(@Nullable Place after, int limit) throws IOException {
        var stages = Stage.of(matching, Order.RELEVANCE);
        var scoring = Scoring.of(matching.query());
        var articles = new ArrayList<Ranked>();
        for (var i = after == null ? 0 : after.stage(); i < stages.size() && articles.size() < limit; i++) {
            var start = after != null && after.stage() == i ? after(after) : null;
            for (var found : best(stages.get(i).scoredBy(scoring), start, limit - articles.size())) {
                articles.add(new Ranked(
                        found.doc, place(i, (FieldDoc) found), stages.get(i).asTyped()));
            }
        }
        return articles;
    }

    private static FieldDoc after(Place place) {
        return Ranking.after(Float.intBitsToFloat((int) place.key()), place);
    }

    private ScoreDoc[] best(Query scored, @Nullable FieldDoc after, int limit) throws IOException {
        return searcher.search(scored, new TopFieldCollectorManager(ORDER, limit, after, limit)).scoreDocs;
    }

    private static Place place(int stage, FieldDoc found) {
        return new Place(stage, Float.floatToIntBits((Float) found.fields[0]), (Long) found.fields[1]);
    }
}
