package vn.toasoan.core.site;

import org.jspecify.annotations.Nullable;

/**
 * What the law wants a newspaper to print on its pages, and its name.
 *
 * <p>Source: Luật Báo chí 103/2016/QH13, Điều 46. A field is null where the site has not filled it in.
 */
public record Masthead(
        String name,
        @Nullable String tagline,
        @Nullable String domain,
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable String editor,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String fax,
        @Nullable String email,
        @Nullable String hotline,
        @Nullable String sourceNote) {}
