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
     * The page has another address.
     *
     * @param url below the site's root
     */
    record Moved(String url) implements Answer {}
}
