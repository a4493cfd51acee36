package vn.toasoan.core.markup;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block of a saved page with what tells the article from everything around it.
 *
 * @param level of a heading as the page has it, 1 to 6; 0 for other blocks
 * @param text the plain words, as {@link ArticleHtml#plainText} has them
 * @param linkShare how much of the text stands in links, 0 to 1
 * @param zones the kinds of element it is inside of
 * @param words class and id of its element and of all around it as lower-case words ({@code menu}, {@code sapo}, …);
 *     at most a hundred, the nearest kept
 * @param container the nearest element that holds another block too
 */
public record PageBlock(
        Block block,
        int level,
        String text,
        double linkShare,
        Set<Zone> zones,
        Set<String> words,
        Container container) {

    /** Parts of a page that seldom hold an article. */
    public enum Zone {
        NAV,
        HEADER,
        FOOTER,
        ASIDE,
        FORM
    }

    /**
     * An element that holds several blocks. Two blocks in one element have equal containers.
     *
     * @param number tells the containers of one page apart; no other meaning
     * @param parent the next element above that holds more; null for the outermost
     */
    public record Container(int number, @Nullable Container parent) {}
}
