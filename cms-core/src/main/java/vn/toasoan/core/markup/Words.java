package vn.toasoan.core.markup;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import vn.toasoan.core.markup.Block.Answer;
import vn.toasoan.core.markup.Block.Box;
import vn.toasoan.core.markup.Block.Figure;
import vn.toasoan.core.markup.Block.Heading;
import vn.toasoan.core.markup.Block.ListBlock;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.Block.Question;
import vn.toasoan.core.markup.Block.Quote;
import vn.toasoan.core.markup.Block.Rule;
import vn.toasoan.core.markup.Block.Table;

/** The words of blocks in reading order. */
final class Words {

    private Words() {}

    /** Hands over each text of a block: paragraphs, items, cells, captions, credits, names of speakers. */
    static void each(Block block, Consumer<Inline> text) {
        switch (block) {
            case Paragraph(var words) -> text.accept(words);
            case Heading heading -> text.accept(heading.text());
            case ListBlock list -> list.items().forEach(item -> each(item.content(), text));
            case Quote(var content, var by) -> {
                each(content, text);
                text.accept(by);
            }
            case Figure figure -> {
                text.accept(figure.caption());
                if (figure.credit() != null) text.accept(Inline.text(figure.credit()));
            }
            case Table table -> {
                text.accept(table.caption());
                for (var row : table.rows()) row.cells().forEach(cell -> each(cell.content(), text));
            }
            case Question(var speaker, var content) -> {
                text.accept(speaker);
                each(content, text);
            }
            case Answer(var speaker, var content) -> {
                text.accept(speaker);
                each(content, text);
            }
            case Box(var content) -> each(content, text);
            case Rule() -> {}
        }
    }

    static void each(List<? extends Block> blocks, Consumer<Inline> text) {
        for (var block : blocks) each(block, text);
    }

    /** Every text a line. */
    static String plain(List<? extends Block> blocks) {
        var lines = new StringJoiner("\n");
        each(blocks, text -> {
            if (!text.isEmpty()) lines.add(text.text());
        });
        return lines.toString();
    }

    /** Characters other than blanks, those inside links only when asked so. */
    static int ink(Block block, boolean linkedOnly) {
        var sum = new int[1];
        each(block, text -> sum[0] += text.ink(linkedOnly));
        return sum[0];
    }
}
