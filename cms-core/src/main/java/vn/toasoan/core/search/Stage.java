package vn.toasoan.core.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Articles that come before those of the next stage, whatever their score or age.
 *
 * @param matching which articles; those of former stages are not among them
 * @param asTyped whether they have the marks that were typed
 */
record Stage(Query matching, boolean asTyped) {

    /** The stages of a list in the order: together as typed (by relevance only), as typed, with other marks. */
    static List<Stage> of(Matching matching, Order order) {
        var query = matching.query();
        var stages = new ArrayList<Stage>();
        var asTyped = matching.asTyped();
        if (order == Order.RELEVANCE && !query.pairs().isEmpty()) {
            var together = matching.together();
            stages.add(new Stage(together, true));
            stages.add(new Stage(without(asTyped, together), true));
        } else {
            stages.add(new Stage(asTyped, true));
        }
        if (query.isMarked()) {
            stages.add(new Stage(without(matching.all(), asTyped), false));
        }
        return stages;
    }

    private static Query without(Query matching, Query former) {
        return new BooleanQuery.Builder()
                .add(matching, Occur.FILTER)
                .add(former, Occur.MUST_NOT)
                .build();
    }

    /** Its articles, scored. */
    Query scoredBy(Query scoring) {
        return new BooleanQuery.Builder()
                .add(matching, Occur.FILTER)
                .add(scoring, Occur.SHOULD)
                .build();
    }
}
