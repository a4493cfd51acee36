package vn.toasoan.core.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Articles that come before those of the next stage, however old.
 *
 * @param matching which articles; those of former stages are not among them
 * @param asTyped whether they have the marks that were typed
 */
record Stage(Query matching, boolean asTyped) {

    /** What has the marks that were typed, then what has the words with others. */
    static List<Stage> of(Matching matching) {
        var stages = new ArrayList<Stage>();
        stages.add(new Stage(matching.asTyped(), true));
        if (matching.main().isMarked()) {
            stages.add(new Stage(Matching.without(matching.all(), matching.asTyped()), false));
        }
        return stages;
    }

    /** Its articles, scored. */
    Query scoredBy(Query scoring) {
        return new BooleanQuery.Builder()
                .add(matching, Occur.FILTER)
                .add(scoring, Occur.SHOULD)
                .build();
    }
}
