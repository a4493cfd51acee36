package vn.toasoan.core.search;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.SearchPage.Count;
import vn.toasoan.core.search.index.Fields;

/**
 * The newest first, of those that match well: by time alone, whatever shares a few common words would come first.
 *
 * @param well part of the best score that an article must have; 0 where its words are asked for side by side
 */
record ByDate(IndexSearcher searcher, Matching matching, float well) implements Ranking {

    /** An article matches well when its score is at least this part of the best one's. */
    static final float WELL = 0.2f;

    private static final Sort ORDER = new Sort(
            new SortField(Fields.SORTED_AT, SortField.Type.LONG, true),
            new SortField(Fields.ID, SortField.Type.LONG, true));

    @Override
    public Listing list(@Nullable Place after, int limit) throws IOException {
        var stages = Stage.of(matching);
        var scoring = Scoring.of(matching.main());
        var articles = new ArrayList<Ranked>();
        var total = 0;
        var asTyped = 0;
        for (var i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            var start = after != null && after.stage() == i ? after : null;
            var found = newest(stage.scoredBy(scoring), start, limit);
            total += found.counted();
            asTyped += stage.asTyped() ? found.counted() : 0;
            if (after == null || after.stage() <= i) {
                for (var one : found.top()) {
                    articles.add(new Ranked(one.doc, place(i, (FieldDoc) one), 0));
                }
            }
        }
        var first = articles.subList(0, Math.min(limit, articles.size()));
        return new Listing(first, Count.upToBound(total), Count.upToBound(asTyped));
    }

    private AboveFloor.Found newest(Query scored, @Nullable Place after, int limit) throws IOException {
        var best = searcher.search(scored, 1).scoreDocs;
        var floor = best.length == 0 ? 0 : well * best[0].score;
        var start = after == null ? null : Ranking.after(after.key(), after);
        return searcher.search(
                scored, new AboveFloor(floor, new TopFieldCollectorManager(ORDER, limit, start, Integer.MAX_VALUE)));
    }

    private static Place place(int stage, FieldDoc found) {
        return new Place(stage, (Long) found.fields[0], (Long) found.fields[1]);
    }
}
