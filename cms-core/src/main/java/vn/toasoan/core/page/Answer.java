package vn.toasoan.core.page;

/** What a reader's request for a page comes to, when it comes to one. */
public sealed interface Answer {

    /** A page to show, by the theme of the name. */
    record Shown(String theme, LayoutView layout, PageView view) implements Answer {}

    /**
     * The page has another address.
     *
     * @param url below the site's root
     */
    record Moved(String url) implements Answer {}
}
