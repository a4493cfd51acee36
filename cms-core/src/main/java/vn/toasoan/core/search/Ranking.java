package vn.toasoan.core.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.SearchPage.Count;

/** One order of articles. */
interface Ranking {

    /**
     * The articles right after the place.
     *
     * @param after null: from the first
     */
    Listing list(@Nullable Place after, int limit) throws IOException;

    /**
     * An article's place in a list, the same on every page.
     *
     * @param stage index of its {@link Stage}
     * @param key bits of its score, or its time: the greater first
     * @param id of the article, which decides between equals: the greater first
     */
    record Place(int stage, long key, long id) {}

    /**
     * An article found.
     *
     * @param document its number in the index at this moment
     * @param score greater for what fits better; 0 where that does not decide
     */
    record Ranked(int document, Place place, float score) {}

    /** A piece of a list, and how long the whole is. */
    record Listing(List<Ranked> articles, Count total, Count asTyped) {}

    /** Where a list that is ordered by a key and the id goes on. */
    static FieldDoc after(Object key, Place place) {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {key, place.id()});
    }
}
