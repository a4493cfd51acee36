package vn.toasoan.core.page;

import org.jspecify.annotations.Nullable;
import vn.toasoan.core.theme.SafeHtml;

/**
 * A page that is no news: about, contact, how to send a story.
 *
 * @param updated as printed; null, with the next, when the page shows no date
 */
public record StaticPageView(
        String title,
        @Nullable String sapo,
        @Nullable String updated,
        @Nullable String updatedIso,
        SafeHtml body) implements PageView {}
