package vn.toasoan.core.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.toasoan.core.article.PublicArticle;
import vn.toasoan.core.change.Position;

/** An index of articles that are in no database, for measuring. */
public final class DirectIndex {

    private DirectIndex() {}

    /** Writes the articles into a new index in the folder and has the node search it. Returns how many there are. */
    public static int serve(SearchIndex index, Path folder, List<PublicArticle> articles) throws IOException {
        var generation = Generation.create(folder, new Position(0, 0));
        generation.add(articles);
        generation.standAt(generation.position());
        generation.commit();
        index.swap(new LiveIndex(generation));
        return articles.size();
    }

    /** Has the node search the index that is in the folder. */
    public static void serve(SearchIndex index, Path folder) throws IOException {
        index.swap(new LiveIndex(Generation.open(folder)));
    }
}
