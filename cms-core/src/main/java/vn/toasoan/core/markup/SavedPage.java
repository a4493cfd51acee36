package vn.toasoan.core.markup;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A page of a paper or portal as it was saved: what it says about itself, and everything a reader sees, in order.
 *
 * <p>Nothing is judged here: menus and advertisements are blocks like the article, with the hints that tell them apart.
 */
public record SavedPage(Head head, List<PageBlock> blocks) {

    public SavedPage {
        blocks = List.copyOf(blocks);
    }

    /**
     * What a page says about itself; each part null when it says nothing.
     *
     * @param canonical its address, http or https
     * @param ogTitle the title it gives to other sites
     * @param title of the window, often with the name of the paper behind it
     * @param description a summary in plain text, often the sapo
     * @param published when it was published, as written there; nothing says that it is a valid time
     * @param author who signs; several joined by commas
     */
    public record Head(
            @Nullable String canonical,
            @Nullable String ogTitle,
            @Nullable String title,
            @Nullable String description,
            @Nullable String published,
            @Nullable String section,
            @Nullable String author,
            @Nullable String siteName) {}

    /**
     * Reads a page.
     *
     * <p>Addresses are completed from {@code base} of the page, else from {@code baseUri}, else from the canonical
     * address; without any, paths of the site and of pictures stay as they are. Pictures that a browser saved beside
     * the page ({@code …_files/…}) always do.
     *
     * @param html decoded, NFC; at most 20,000,000 characters and 100,000 opening tags
     * @param baseUri where the page was; null or not http where that is unknown
     * @throws vn.toasoan.core.failure.CmsException.Invalid {@code markup.too-large}, {@code markup.too-many-tags}
     */
    public static SavedPage read(String html, @Nullable String baseUri) {
        return read(html, baseUri, address -> false);
    }

    /**
     * Reads a page beside which pictures may lie.
     *
     * @param beside whether the address of a picture, as written, leads to a file beside the page; such a one stays as it is
     * @throws vn.toasoan.core.failure.CmsException.Invalid as told at {@link #read(String, String)}
     */
    public static SavedPage read(String html, @Nullable String baseUri, Predicate<String> beside) {
        var given = baseUri == null ? null : Address.page(baseUri);
        var page = Html.page(html, given == null ? "" : given);
        var head = HeadReader.read(page);
        if (Address.page(page.baseUri()) == null) page.setBaseUri(head.canonical() == null ? "" : head.canonical());
        page.select("img[src]").stream()
                .filter(img -> beside.test(img.attr("src")))
                .forEach(img -> img.setBaseUri("")); // nothing completes its address
        return new SavedPage(head, PageReader.read(page.body()));
    }
}
