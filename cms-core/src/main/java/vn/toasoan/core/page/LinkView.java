package vn.toasoan.core.page;

/**
 * A name that leads somewhere.
 *
 * @param url below the site's root, or http(s)
 * @param current true for the page that is shown
 */
public record LinkView(String title, String url, boolean current) {
    public LinkView {
        Urls.checked(url);
    }

    /** A link to another page. */
    public LinkView(String title, String url) {
        this(title, url, false);
    }
}
