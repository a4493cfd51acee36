package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.markup.Block.Heading;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.Block.Rule;

/**
 * Walks a parsed tree in reading order and cuts it into blocks. One use by one thread.
 *
 * <p>Elements that only wrap are looked through; emphasis around blocks is handed down to their text. The recursion
 * is as deep as the tree, which {@link Html} limits.
 */
final class BlockReader {

    /** Lists inside lists beyond this many are read as paragraphs. */
    private static final int MAX_LISTS = 8;

    private static final Set<String> BLOCKS = Set.of(
            ("address article aside body button center dd details dialog dir div dl dt fieldset figcaption footer"
                            + " form header hgroup html legend li listing main marquee menu nav plaintext pre search"
                            + " section summary caption tbody td tfoot th thead tr xmp p")
                    .split(" "));

    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "plaintext");

    final Sight sight;
    private final int lists;
    private final Predicate<Element> apart;
    private final List<Found> found = new ArrayList<>();
    private Line line = new Line();
    private @Nullable Element at;
    private boolean preformatted;

    /**
     * A block and where it was.
     *
     * @param at the lowest element that holds all of the block
     * @param level of a heading as the source has it, 1 to 6; 0 for other blocks
     */
    record Found(Block block, Element at, int level) {
        static List<Block> blocks(List<Found> found) {
            return found.stream().map(Found::block).toList();
        }
    }

    private BlockReader(Sight sight, int lists, Predicate<Element> apart) {
        this.sight = sight;
        this.lists = lists;
        this.apart = apart;
    }

    static List<Found> read(Element root, Sight sight) {
        return new BlockReader(sight, 0, nothing -> false).inside(root, Marks.NONE);
    }

    /** All text of an element as lines of one inline text. */
    static Inline inline(Element e, Sight sight) {
        return new BlockReader(sight, 0, nothing -> false).lines(e);
    }

    /** What an element holds, read on its own. */
    List<Found> inside(Element e, Marks marks) {
        return inside(e, marks, Set.of());
    }

    /** What an element holds, without some elements that are read elsewhere. */
    List<Found> inside(Element e, Marks marks, Set<Element> without) {
        var inner = new BlockReader(sight, lists, without.isEmpty() ? apart : apart.or(without::contains));
        inner.preformatted = preformatted;
        inner.children(e, marks);
        inner.flush();
        return inner.found;
    }

    /** A node read on its own. */
    List<Found> alone(Node node, Marks marks) {
        return alone(node, marks, lists);
    }

    /** A child of a list read on its own, one list deeper. */
    List<Found> aloneInList(Node item, Marks marks) {
        return alone(item, marks, lists + 1);
    }

    private List<Found> alone(Node node, Marks marks, int depth) {
        var inner = new BlockReader(sight, depth, apart);
        inner.preformatted = preformatted;
        inner.node(node, marks);
        inner.flush();
        return inner.found;
    }

    /** All text of an element as lines of one inline text. */
    Inline lines(Element e) {
        var lines = new ArrayList<Inline>();
        for (var block : Found.blocks(inside(e, Marks.NONE))) Words.each(block, lines::add);
        return Inline.lines(lines);
    }

    private void children(Element e, Marks marks) {
        for (var child : e.childNodes()) node(child, marks);
    }

    private void node(Node node, Marks marks) {
        if (node instanceof TextNode text) text(text, marks);
        else if (node instanceof Element e && !sight.skips(e) && !apart.test(e)) element(e, marks);
    }

    private void text(TextNode node, Marks marks) {
        var text = node.getWholeText();
        if (preformatted) line.addLines(text, marks);
        else line.add(text, marks);
        var parent = node.parent();
        if (parent != null && !parent.equals(at) && !text.isBlank())
            at = at == null ? parent : Trees.common(at, parent);
    }

    private void element(Element e, Marks around) {
        var marks = sight.marks(e, around);
        switch (e.normalName()) {
            case "br" -> line.addBreak(around);
            case "wbr" -> {}
            case "hr" -> emit(List.of(new Found(new Rule(), e, 0)));
            case "img" -> image(e);
            case "q" -> quoted(e, marks);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(e, marks);
            case "ul", "ol" -> {
                if (lists < MAX_LISTS) emit(ListReader.read(e, marks, this));
                else block(e, marks);
            }
            case "blockquote" -> emit(GroupReader.quote(e, marks, this));
            case "figure" -> emit(FigureReader.read(e, marks, this));
            case "table" -> emit(TableReader.read(e, marks.linkOnly(), this));
            case "aside", "div" -> {
                if (sight == Sight.ARTICLE && GroupReader.isGroup(e)) emit(GroupReader.read(e, this));
                else block(e, marks);
            }
            default -> {
                if (BLOCKS.contains(e.normalName())) {
                    block(e, marks);
                } else {
                    if (isNextLink(e)) line.add(" ", around);
                    children(e, marks);
                }
            }
        }
    }

    /** Whether only a style sheet keeps a link of a foreign page apart from the one before it. */
    private boolean isNextLink(Element e) {
        return sight == Sight.PAGE
                && e.normalName().equals("a")
                && e.previousSibling() instanceof Element before
                && before.normalName().equals("a");
    }

    private void block(Element e, Marks marks) {
        boolean before = preformatted;
        flush();
        preformatted |= PREFORMATTED.contains(e.normalName());
        children(e, marks);
        flush();
        preformatted = before;
    }

    private void image(Element img) {
        var picture = Pictures.read(img, sight);
        if (picture != null) emit(List.of(new Found(picture, img, 0)));
    }

    private void quoted(Element q, Marks marks) {
        line.add("“", marks);
        children(q, marks);
        line.add("”", marks);
    }

    private void heading(Element e, Marks marks) {
        int level = e.normalName().charAt(1) - '0';
        flush();
        for (var part : inside(e, marks)) found.add(headed(part, level));
    }

    private static Found headed(Found part, int level) {
        if (!(part.block() instanceof Paragraph(var text))) return part;
        var plain = text.allStrong() ? text.withoutStrong() : text;
        return new Found(new Heading(Math.clamp(level, 2, 4), plain), part.at(), level);
    }

    private void emit(List<Found> blocks) {
        flush();
        found.addAll(blocks);
    }

    private void flush() {
        var where = at;
        if (where != null) for (var text : line.paragraphs()) found.add(new Found(new Paragraph(text), where, 0));
        line = new Line();
        at = null;
    }
}
