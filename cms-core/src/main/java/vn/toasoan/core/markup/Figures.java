package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.toasoan.core.markup.Block.Answer;
import vn.toasoan.core.markup.Block.Box;
import vn.toasoan.core.markup.Block.Cell;
import vn.toasoan.core.markup.Block.Figure;
import vn.toasoan.core.markup.Block.Flow;
import vn.toasoan.core.markup.Block.Heading;
import vn.toasoan.core.markup.Block.Item;
import vn.toasoan.core.markup.Block.ListBlock;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.Block.Part;
import vn.toasoan.core.markup.Block.Question;
import vn.toasoan.core.markup.Block.Quote;
import vn.toasoan.core.markup.Block.Row;
import vn.toasoan.core.markup.Block.Rule;
import vn.toasoan.core.markup.Block.Table;

/** The pictures of an article, wherever in its blocks they stand. */
public final class Figures {

    private Figures() {}

    /** The same blocks, each figure as the change gives it; an empty figure is not written. */
    public static List<Block> changed(List<Block> blocks, UnaryOperator<Figure> change) {
        return all(blocks, block -> block(block, change));
    }

    private static Block block(Block block, UnaryOperator<Figure> change) {
        return switch (block) {
            case Part part -> part(part, change);
            case Question(var speaker, var content) -> new Question(speaker, parts(content, change));
            case Answer(var speaker, var content) -> new Answer(speaker, parts(content, change));
            case Box(var content) -> new Box(parts(content, change));
        };
    }

    private static Part part(Part part, UnaryOperator<Figure> change) {
        return switch (part) {
            case Flow flow -> flow(flow, change);
            case Quote(var content, var by) -> new Quote(flows(content, change), by);
            case Table table ->
                new Table(
                        table.caption(),
                        rows(table.head(), change),
                        rows(table.body(), change),
                        rows(table.foot(), change));
            case Heading heading -> heading;
            case Rule rule -> rule;
        };
    }

    private static Flow flow(Flow flow, UnaryOperator<Figure> change) {
        return switch (flow) {
            case Figure figure -> change.apply(figure);
            case ListBlock list ->
                new ListBlock(
                        list.ordered(),
                        list.start(),
                        all(list.items(), item -> new Item(flows(item.content(), change))));
            case Paragraph paragraph -> paragraph;
        };
    }

    private static List<Row> rows(List<Row> rows, UnaryOperator<Figure> change) {
        return all(rows, row -> new Row(all(row.cells(), cell -> cell(cell, change))));
    }

    private static Cell cell(Cell cell, UnaryOperator<Figure> change) {
        return new Cell(cell.heading(), cell.colspan(), cell.rowspan(), cell.scope(), flows(cell.content(), change));
    }

    private static List<Part> parts(List<Part> parts, UnaryOperator<Figure> change) {
        return all(parts, part -> part(part, change));
    }

    private static List<Flow> flows(List<Flow> flows, UnaryOperator<Figure> change) {
        return all(flows, flow -> flow(flow, change));
    }

    private static <T> List<T> all(List<T> list, UnaryOperator<T> change) {
        var changed = new ArrayList<T>(list.size());
        list.forEach(each -> changed.add(change.apply(each)));
        return changed;
    }
}
