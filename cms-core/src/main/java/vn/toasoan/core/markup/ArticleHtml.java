package vn.toasoan.core.markup;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.BlockReader.Found;

/**
 * The HTML of an article as it is stored: cleaned to one closed form, and read back as blocks or as plain text.
 *
 * <p>The form: {@code p h2 h3 h4 ul ol li}, {@code blockquote} with {@code footer}, {@code figure} with {@code img}
 * and {@code figcaption} with {@code span.credit}, {@code table} with its parts, {@code hr}, {@code aside.box},
 * {@code div.question} and {@code div.answer} with {@code p.speaker}; inside text {@code a strong em sub sup br}. One
 * outer block stands on one line. Text is composed (NFC) after its entities are read, else written as given.
 */
public final class ArticleHtml {

    private static final int PASSES = 3;

    private ArticleHtml() {}

    /**
     * Brings HTML from anywhere into the stored form; cleaning its own answer changes nothing.
     *
     * <p>Tags are not filtered: the input is read into {@link Block}s, which cannot hold anything else, and written
     * anew, until reading and writing again changes nothing; jsoup's allow-list then has to agree. Input that does not
     * settle within three passes is stored as its plain text.
     *
     * @param html at most 5,000,000 characters and 100,000 opening tags, before and after cleaning
     * @throws vn.toasoan.core.failure.CmsException.Invalid {@code markup.too-large}, {@code markup.too-many-tags}
     */
    public static String clean(String html) {
        var written = render(blocks(html));
        var clean = settled(written, ArticleHtml::rewritten)
                .filter(AllowList::permits)
                .orElseGet(() -> asText(written));
        Html.limit(clean, Html.MAX_ARTICLE_CHARS);
        return clean;
    }

    /** The words without markup: every paragraph, heading, list item, cell, caption and credit is a line. */
    public static String plainText(String cleanHtml) {
        return Words.plain(blocks(cleanHtml));
    }

    /** The words of blocks without markup, as {@link #plainText(String)} has them. */
    public static String plainText(List<? extends Block> blocks) {
        return Words.plain(blocks);
    }

    /**
     * The blocks of an article. Safe for any HTML, complete for clean HTML.
     *
     * @throws vn.toasoan.core.failure.CmsException.Invalid {@code markup.too-large}, {@code markup.too-many-tags}
     */
    public static List<Block> blocks(String html) {
        return Found.blocks(BlockReader.read(Html.fragment(html).body(), Sight.ARTICLE));
    }

    /** Writes blocks in the stored form; {@code render(blocks(x))} is {@code x} for clean {@code x}. */
    public static String render(List<? extends Block> blocks) {
        return BlockWriter.write(blocks);
    }

    /** What a step no longer changes, within the passes; empty when it goes on changing. */
    static Optional<String> settled(String written, UnaryOperator<String> step) {
        var last = written;
        for (int pass = 1; pass < PASSES; pass++) {
            var next = step.apply(last);
            if (next.equals(last)) return Optional.of(last);
            last = next;
        }
        return Optional.empty();
    }

    /** Only the words, a paragraph a line. */
    static String asText(String written) {
        var lines = Words.plain(known(written)).lines();
        return render(lines.map(line -> new Paragraph(Inline.text(line))).toList());
    }

    private static String rewritten(String written) {
        return render(known(written));
    }

    private static List<Block> known(String written) {
        return Found.blocks(BlockReader.read(Html.known(written).body(), Sight.ARTICLE));
    }
}
