package vn.toasoan.core.markup;

import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The elements, attributes and addresses a stored article may hold: a second witness, independent of the code that
 * writes blocks, that has to agree before anything is stored.
 */
final class AllowList {

    private static final String[] TEXT =
            ("p h2 h3 h4 ul ol li blockquote footer figure img figcaption span table caption"
                            + " thead tbody tfoot tr th td a strong em sub sup br hr aside div")
                    .split(" ");

    private AllowList() {}

    /** Whether HTML that this package has written holds nothing else. */
    static boolean permits(String written) {
        return new Cleaner(list()).isValid(Html.known(written));
    }

    private static Safelist list() {
        return new Safelist()
                .addTags(TEXT)
                .addAttributes("a", "href")
                .addProtocols("a", "href", "http", "https", "mailto", "tel")
                .addAttributes("img", "src", "alt", "width", "height")
                .addProtocols("img", "src", "http", "https")
                .addAttributes("td", "colspan", "rowspan")
                .addAttributes("th", "colspan", "rowspan", "scope")
                .addAttributes("ol", "start")
                .addAttributes("aside", "class")
                .addAttributes("div", "class")
                .addAttributes("p", "class")
                .addAttributes("span", "class")
                .preserveRelativeLinks(true);
    }
}
