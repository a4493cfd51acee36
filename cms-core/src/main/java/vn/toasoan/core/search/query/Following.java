package vn.toasoan.core.search.query;

import java.util.List;

/** What stands behind a word in titles. */
public interface Following {

    /** Knows nothing. */
    Following NONE = (before, prefix, most) -> List.of();

    /**
     * The words that stand behind the one and begin so, the commonest first.
     *
     * @param before folded key
     * @param prefix of folded keys
     */
    List<String> after(String before, String prefix, int most);
}
