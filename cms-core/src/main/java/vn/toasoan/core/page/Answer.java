package vn.toasoan.core.page;

import java.time.Instant;

/** What a reader's request for a page comes to, when it comes to one. */
public sealed interface Answer {

    /**
     * A page to show, by the theme of the name.
     *
     * @param until when time alone makes it another page: a day or a slogan begins or ends; the page is made anew then
     */
    record Shown(String theme, LayoutView layout, PageView view, Instant until) implements Answer {}

    /**
     * A file for machines, in UTF-8.
     *
     * @param contentType as the header says it, with the charset
     * @param until when time alone makes it another file; {@link #LASTING} where it does not
     */
    record Text(String contentType, String text, Instant until) implements Answer {

        /** Time alone changes nothing. */
        public static final Instant LASTING = Instant.ofEpochMilli(Long.MAX_VALUE);
    }

    /**
     * The page has another address.
     *
     * @param url below the site's root
     */
    record Moved(String url) implements Answer {}
}
