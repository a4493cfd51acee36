package vn.toasoan.core.page;

import org.jspecify.annotations.Nullable;

/**
 * A name that may lead somewhere: a tag, a source.
 *
 * @param url below the site's root, or http(s); null for a bare name
 */
public record LabelView(String name, @Nullable String url) {
    public LabelView {
        Urls.checkedOrNull(url);
    }
}
