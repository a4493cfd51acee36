package vn.toasoan.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag and what stands under it.
 *
 * @param cards newest first
 * @param newest of all sections, newest first
 * @param olderUrl leads to older articles; null at the end
 */
public record TagView(
        String name,
        List<CardView> cards,
        List<CardView> newest,
        @Nullable String olderUrl) implements PageView {
    public TagView {
        Urls.checkedOrNull(olderUrl);
        cards = List.copyOf(cards);
        newest = List.copyOf(newest);
    }
}
