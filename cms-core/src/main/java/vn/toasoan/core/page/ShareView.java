package vn.toasoan.core.page;

/**
 * The picture of a page on the cards that other sites show.
 *
 * @param url absolute
 * @param width pixels
 * @param height pixels
 * @param alt what it shows; may be empty
 */
public record ShareView(String url, int width, int height, String alt) {
    public ShareView {
        Urls.checked(url);
    }
}
