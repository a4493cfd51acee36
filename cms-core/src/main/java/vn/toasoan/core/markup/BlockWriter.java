package vn.toasoan.core.markup;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.markup.Block.Answer;
import vn.toasoan.core.markup.Block.Box;
import vn.toasoan.core.markup.Block.Cell;
import vn.toasoan.core.markup.Block.Figure;
import vn.toasoan.core.markup.Block.Flow;
import vn.toasoan.core.markup.Block.Heading;
import vn.toasoan.core.markup.Block.ListBlock;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.Block.Question;
import vn.toasoan.core.markup.Block.Quote;
import vn.toasoan.core.markup.Block.Row;
import vn.toasoan.core.markup.Block.Rule;
import vn.toasoan.core.markup.Block.Table;

/** Writes blocks as the HTML that is stored: one outer block a line, what is empty left out. */
final class BlockWriter {

    private final StringBuilder out = new StringBuilder();

    static String write(List<? extends Block> blocks) {
        var writer = new BlockWriter();
        for (var block : blocks) {
            int before = writer.out.length();
            writer.block(block);
            if (writer.out.length() > before) writer.out.append('\n');
        }
        return writer.out.isEmpty() ? "" : writer.out.substring(0, writer.out.length() - 1);
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph(var text) -> text("p", text);
            case Heading(var level, var text) -> text("h" + level, text);
            case ListBlock list -> list(list);
            case Quote(var content, var by) -> {
                if (isEmpty(content)) text("p", by);
                else
                    element("blockquote", () -> {
                        blocks(content);
                        text("footer", by);
                    });
            }
            case Figure figure -> figure(figure);
            case Table table -> table(table);
            case Rule() -> out.append("<hr>");
            case Question(var speaker, var content) -> said("question", speaker, content);
            case Answer(var speaker, var content) -> said("answer", speaker, content);
            case Box(var content) -> {
                if (!isEmpty(content)) element("aside class=\"box\"", () -> blocks(content));
            }
        }
    }

    private void blocks(List<? extends Block> blocks) {
        blocks.forEach(this::block);
    }

    private void element(String tag, Runnable content) {
        out.append('<').append(tag).append('>');
        content.run();
        int name = tag.indexOf(' ');
        out.append("</").append(name < 0 ? tag : tag.substring(0, name)).append('>');
    }

    private void text(String tag, Inline text) {
        if (!text.isEmpty()) element(tag, () -> out.append(text.html()));
    }

    private void list(ListBlock list) {
        if (isEmpty(List.of(list))) return;
        var start = list.ordered() && list.start() != 1 ? " start=\"" + list.start() + "\"" : "";
        element(list.ordered() ? "ol" + start : "ul", () -> {
            for (var item : list.items()) if (!isEmpty(item.content())) element("li", () -> item(item.content()));
        });
    }

    /** A first paragraph followed by nothing but lists stands without its tags, as people write lists. */
    private void item(List<Flow> content) {
        var rest = content.subList(1, content.size());
        if (content.getFirst() instanceof Paragraph(var text) && rest.stream().allMatch(ListBlock.class::isInstance)) {
            out.append(text.html());
            blocks(rest);
        } else {
            blocks(content);
        }
    }

    private void figure(Figure figure) {
        if (figure.isEmpty()) return;
        element("figure", () -> {
            if (figure.src() != null) {
                out.append("<img");
                attribute("src", figure.src());
                attribute("alt", figure.alt());
                if (figure.width() != null) attribute("width", figure.width());
                if (figure.height() != null) attribute("height", figure.height());
                out.append('>');
            }
            if (!figure.caption().isEmpty() || figure.credit() != null)
                element("figcaption", () -> words(figure.caption(), figure.credit()));
        });
    }

    private void words(Inline caption, @Nullable String credit) {
        out.append(caption.html());
        if (credit == null) return;
        if (!caption.isEmpty()) out.append(' ');
        element("span class=\"credit\"", () -> out.append(Escape.text(credit)));
    }

    private void table(Table table) {
        if (isEmpty(List.of(table))) return;
        element("table", () -> {
            text("caption", table.caption());
            rows("thead", table.head());
            rows("tbody", table.body());
            rows("tfoot", table.foot());
        });
    }

    private void rows(String section, List<Row> rows) {
        if (rows.isEmpty()) return;
        element(section, () -> {
            for (var row : rows) element("tr", () -> row.cells().forEach(this::cell));
        });
    }

    private void cell(Cell cell) {
        var name = cell.heading() ? "th" : "td";
        out.append('<').append(name);
        if (cell.colspan() > 1) attribute("colspan", cell.colspan());
        if (cell.rowspan() > 1) attribute("rowspan", cell.rowspan());
        if (cell.scope() != null) attribute("scope", cell.scope().name().toLowerCase(Locale.ROOT));
        out.append('>');
        if (cell.content().size() == 1 && cell.content().getFirst() instanceof Paragraph(var text))
            out.append(text.html());
        else blocks(cell.content());
        out.append("</").append(name).append('>');
    }

    private void said(String kind, Inline speaker, List<? extends Block> content) {
        if (isEmpty(content)) {
            text("p", speaker);
            return;
        }
        element("div class=\"" + kind + "\"", () -> {
            text("p class=\"speaker\"", speaker);
            blocks(content);
        });
    }

    private void attribute(String name, Object value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(Escape.attribute(value.toString()))
                .append('"');
    }

    /** Whether writing the blocks would show nothing. */
    private static boolean isEmpty(List<? extends Block> blocks) {
        return blocks.stream().allMatch(BlockWriter::isEmpty);
    }

    private static boolean isEmpty(Block block) {
        return switch (block) {
            case Paragraph(var text) -> text.isEmpty();
            case Heading heading -> heading.text().isEmpty();
            case ListBlock list -> list.items().stream().allMatch(item -> isEmpty(item.content()));
            case Quote(var content, var by) -> isEmpty(content) && by.isEmpty();
            case Figure figure -> figure.isEmpty();
            case Table table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).allMatch(cell -> isEmpty(cell.content()));
            case Rule() -> false;
            case Question(var speaker, var content) -> isEmpty(content) && speaker.isEmpty();
            case Answer(var speaker, var content) -> isEmpty(content) && speaker.isEmpty();
            case Box(var content) -> isEmpty(content);
        };
    }
}
