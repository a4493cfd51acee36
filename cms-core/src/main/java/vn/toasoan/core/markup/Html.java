package vn.toasoan.core.markup;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import vn.toasoan.core.failure.CmsException;

/**
 * Parses within limits of length, tags and depth, so that no input takes long or overflows a stack.
 *
 * <p>The parser needs time that grows with the square of the tags where a table holds text outside its cells; the
 * limit of tags keeps that to a few seconds. Depth beyond the limit is flattened by the parser, text is kept.
 */
final class Html {

    static final int MAX_ARTICLE_CHARS = 5_000_000;
    static final int MAX_PAGE_CHARS = 20_000_000;
    static final int MAX_TAGS = 100_000;
    private static final int MAX_DEPTH = 256;

    /** Only stands for "this site" while addresses are compared; never shown. */
    static final String HERE = "https://site.invalid/";

    private Html() {}

    /** Parses the inside of a body. */
    static Document fragment(String html) {
        limit(html, MAX_ARTICLE_CHARS);
        return known(html);
    }

    /** Parses what this package has written itself, of whatever length. */
    static Document known(String html) {
        return parse("<!doctype html><body>" + html, HERE);
    }

    /** Parses a whole page. */
    static Document page(String html, String base) {
        limit(html, MAX_PAGE_CHARS);
        return parse(html, base);
    }

    /** Fails with {@code markup.too-large} or {@code markup.too-many-tags}. */
    static void limit(String html, int maxChars) {
        if (html.length() > maxChars)
            throw new CmsException.Invalid("markup.too-large", Map.of("chars", html.length(), "max", maxChars));
        int tags = openingTags(html);
        if (tags > MAX_TAGS)
            throw new CmsException.Invalid("markup.too-many-tags", Map.of("tags", tags, "max", MAX_TAGS));
    }

    private static Document parse(String html, String base) {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, base);
    }

    private static int openingTags(String html) {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1))
            if (Character.isLetter(html.charAt(i + 1))) tags++;
        return tags;
    }
}
