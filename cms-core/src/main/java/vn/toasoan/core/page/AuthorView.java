package vn.toasoan.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author and what they signed.
 *
 * @param name the pen name
 * @param about who that is, plain text; null where nothing is written
 * @param cards newest first
 * @param newest of all sections, newest first
 * @param olderUrl leads to older articles; null at the end
 */
public record AuthorView(
        String name,
        @Nullable String about,
        List<CardView> cards,
        List<CardView> newest,
        @Nullable String olderUrl) implements PageView {
    public AuthorView {
        Urls.checkedOrNull(olderUrl);
        cards = List.copyOf(cards);
        newest = List.copyOf(newest);
    }
}
