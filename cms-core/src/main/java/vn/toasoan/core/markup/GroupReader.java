package vn.toasoan.core.markup;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.markup.Block.Answer;
import vn.toasoan.core.markup.Block.Box;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.Block.Part;
import vn.toasoan.core.markup.Block.Question;
import vn.toasoan.core.markup.Block.Quote;
import vn.toasoan.core.markup.BlockReader.Found;

/** Reads what groups other blocks: quotations, boxes, questions and answers. */
final class GroupReader {

    /** In a foreign page a longer quotation element is only an indent. */
    private static final int LONGEST_QUOTE = 1200;

    private GroupReader() {}

    /** Whether an element is a box, a question or an answer by its class. */
    static boolean isGroup(Element e) {
        return isBox(e) || e.hasClass("question") || e.hasClass("answer");
    }

    static List<Found> read(Element e, BlockReader around) {
        if (isBox(e)) {
            var content = parts(around.inside(e, Marks.NONE));
            return content.isEmpty() ? List.of() : List.of(new Found(new Box(content), e, 0));
        }
        if (e.normalName().equals("aside")) return around.inside(e, Marks.NONE);
        var speaker = Trees.child(e, child -> child.hasClass("speaker"));
        var content = parts(around.inside(e, Marks.NONE, apart(speaker)));
        var name = speaker == null ? Inline.EMPTY : around.lines(speaker);
        if (!content.isEmpty()) {
            var said = e.hasClass("question") ? new Question(name, content) : new Answer(name, content);
            return List.of(new Found(said, e, 0));
        }
        return name.isEmpty() ? List.of() : List.of(new Found(new Paragraph(name), e, 0));
    }

    static List<Found> quote(Element e, Marks marks, BlockReader around) {
        var footer = Trees.child(
                e,
                child -> child.normalName().equals("footer")
                        || child.normalName().equals("cite"));
        var found = around.inside(e, marks, apart(footer));
        if (around.sight == Sight.PAGE && !isQuotation(found)) {
            if (footer != null) found.addAll(around.alone(footer, marks));
            return found;
        }
        var by = footer == null ? Inline.EMPTY : around.lines(footer);
        var content = Nesting.flow(Found.blocks(found));
        if (!content.isEmpty()) return List.of(new Found(new Quote(content, by), e, 0));
        return by.isEmpty() ? List.of() : List.of(new Found(new Paragraph(by), e, 0));
    }

    private static boolean isBox(Element e) {
        return e.normalName().equals("aside") && e.hasClass("box");
    }

    private static boolean isQuotation(List<Found> found) {
        return found.stream()
                        .allMatch(part -> part.block() instanceof Paragraph || part.block() instanceof Block.ListBlock)
                && found.stream()
                                .mapToInt(part -> Words.ink(part.block(), false))
                                .sum()
                        <= LONGEST_QUOTE;
    }

    private static List<Part> parts(List<Found> found) {
        return Nesting.parts(Found.blocks(found));
    }

    private static Set<Element> apart(@Nullable Element e) {
        return e == null ? Set.of() : Set.of(e);
    }
}
