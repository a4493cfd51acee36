package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Role;
import vn.toasoan.core.intake.body.CapturedBlock;
import vn.toasoan.core.markup.Block;
import vn.toasoan.core.markup.Inline;

/** The pieces of a captured body as blocks of an article. */
final class BodyBlocks {

    private BodyBlocks() {}

    /** The pieces of a text capture. */
    static List<Block> of(List<CapturedBlock> body) {
        return of(body, Inline::text);
    }

    /**
     * The pieces of a body.
     *
     * @param set how a text is set: where its page has links and emphasis in it, with these
     */
    static List<Block> of(List<CapturedBlock> body, Function<String, Inline> set) {
        return body.stream().map(piece -> block(piece, set)).toList();
    }

    /** One piece of a body, its texts set as told. */
    static Block block(CapturedBlock piece, Function<String, Inline> set) {
        return switch (piece) {
            case CapturedBlock.Paragraph(var text) -> new Block.Paragraph(set.apply(text));
            case CapturedBlock.Heading(var level, var text) -> new Block.Heading(level, set.apply(text));
            case CapturedBlock.ListItems(var mark, var items) ->
                new Block.ListBlock(
                        mark.ordered(),
                        1,
                        items.stream().map(set).map(Block.Item::new).toList());
            case CapturedBlock.Table(var rows) -> table(rows, set);
            case CapturedBlock.Caption(var text, var credit) ->
                Block.Figure.withoutPicture(set.apply(text), credit == null ? null : labelled(credit));
            case CapturedBlock.Question(var speaker, var text) ->
                new Block.Question(speaker(speaker), List.of(new Block.Paragraph(set.apply(text))));
            case CapturedBlock.Answer(var speaker, var paragraphs) ->
                new Block.Answer(speaker(speaker), parts(paragraphs, set));
            case CapturedBlock.Closing(var text) ->
                new Block.Question(Inline.EMPTY, List.of(new Block.Paragraph(set.apply(text))));
        };
    }

    private static Block table(List<List<String>> rows, Function<String, Inline> set) {
        return new Block.Table(
                Inline.EMPTY,
                List.of(),
                rows.stream()
                        .map(row -> new Block.Row(
                                row.stream().map(set).map(Block.Cell::new).toList()))
                        .toList(),
                List.of());
    }

    private static List<Block.Part> parts(List<String> paragraphs, Function<String, Inline> set) {
        var parts = new ArrayList<Block.Part>();
        paragraphs.forEach(text -> parts.add(new Block.Paragraph(set.apply(text))));
        return parts;
    }

    private static Inline speaker(@Nullable String name) {
        return name == null ? Inline.EMPTY : Inline.text(name);
    }

    /** As papers print it; the reader of captions took the label off. */
    private static String labelled(String credit) {
        return Role.ANH.printed() + ": " + credit;
    }
}
