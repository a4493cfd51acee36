package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.markup.Block.Figure;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.Block.Quote;
import vn.toasoan.core.markup.Block.Table;
import vn.toasoan.core.markup.BlockReader.Found;

/** Reads figure: pictures with their words, and figures that hold a quotation or a table instead. */
final class FigureReader {

    private FigureReader() {}

    static List<Found> read(Element figure, Marks marks, BlockReader around) {
        var credits = own(figure, ".credit");
        var captions = own(figure, "figcaption");
        var apart = new HashSet<Element>(captions);
        apart.addAll(credits);
        var found = new ArrayList<>(around.inside(figure, marks.linkOnly(), apart));
        var caption = Inline.lines(captions.stream()
                .map(e -> Inline.lines(texts(around.inside(e, Marks.NONE, Set.copyOf(credits)))))
                .toList());
        return labelled(found, new Label(caption, credit(credits, around)), figure);
    }

    /** What is said below a picture. */
    private record Label(Inline caption, @Nullable String credit) {
        boolean isEmpty() {
            return caption.isEmpty() && credit == null;
        }

        /** Caption and credit in one, for what has no place for a credit. */
        Inline whole() {
            return credit == null ? caption : Inline.lines(List.of(caption, Inline.text(credit)));
        }
    }

    private static List<Found> labelled(List<Found> found, Label label, Element figure) {
        int last = lastUncaptioned(found);
        if (last >= 0) return caption(found, last, label, figure);
        if (!found.isEmpty() && found.getFirst().block() instanceof Quote(var content, var by) && by.isEmpty())
            return signed(found, content, label, figure);
        if (!found.isEmpty()
                && found.getFirst().block() instanceof Table table
                && table.caption().isEmpty()) {
            var titled = new Table(label.whole(), table.head(), table.body(), table.foot());
            found.set(0, new Found(titled, figure, 0));
            return found;
        }
        if (label.isEmpty()) return found;
        boolean gallery = found.stream().anyMatch(part -> part.block() instanceof Figure);
        var alone = gallery ? new Paragraph(label.whole()) : Figure.withoutPicture(label.caption, label.credit);
        found.add(new Found(alone, figure, 0));
        return found;
    }

    /** Gives the last picture its words; without a caption element the paragraphs beside the picture are the caption. */
    private static List<Found> caption(List<Found> found, int last, Label label, Element figure) {
        boolean beside = label.caption.isEmpty() && found.stream().allMatch(part -> isPictureOrText(part.block()));
        if (!beside) return captioned(found, last, label, figure);
        var pictures = new ArrayList<>(
                found.stream().filter(part -> part.block() instanceof Figure).toList());
        var words = new Label(Inline.lines(texts(found)), label.credit);
        return captioned(pictures, pictures.size() - 1, words, figure);
    }

    private static List<Found> captioned(List<Found> found, int at, Label words, Element figure) {
        var picture = (Figure) found.get(at).block();
        if (!words.isEmpty()) found.set(at, new Found(picture.captioned(words.caption, words.credit), figure, 0));
        return found;
    }

    private static List<Found> signed(List<Found> found, List<Block.Flow> content, Label label, Element figure) {
        boolean byParagraph =
                label.isEmpty() && found.size() == 2 && found.get(1).block() instanceof Paragraph;
        var by = byParagraph ? Inline.lines(texts(found.subList(1, 2))) : label.whole();
        found.set(0, new Found(new Quote(content, by), figure, 0));
        if (byParagraph) found.removeLast();
        return found;
    }

    private static int lastUncaptioned(List<Found> found) {
        int last = -1;
        for (int i = 0; i < found.size(); i++)
            if (found.get(i).block() instanceof Figure picture) last = isBare(picture) ? i : -1;
        return last;
    }

    private static boolean isBare(Figure picture) {
        return picture.caption().isEmpty() && picture.credit() == null;
    }

    private static boolean isPictureOrText(Block block) {
        return block instanceof Paragraph || (block instanceof Figure figure && isBare(figure));
    }

    private static List<Inline> texts(List<Found> found) {
        var texts = new ArrayList<Inline>();
        for (var part : found) Words.each(part.block(), texts::add);
        return texts;
    }

    private static @Nullable String credit(List<Element> credits, BlockReader around) {
        var credit = credits.stream()
                .map(e -> around.lines(e).text().replace('\n', ' '))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return credit.isEmpty() ? null : credit;
    }

    /** The outermost elements a query finds that belong to this figure and to no figure inside it. */
    private static List<Element> own(Element figure, String query) {
        var all = new LinkedHashSet<Element>(figure.select(query));
        return all.stream().filter(e -> isOwn(e, figure, all)).toList();
    }

    private static boolean isOwn(Element e, Element figure, Set<Element> all) {
        for (var above = e.parent(); above != null; above = above.parent()) {
            if (above.equals(figure)) return true;
            if (above.normalName().equals("figure") || all.contains(above)) return false;
        }
        return false;
    }
}
