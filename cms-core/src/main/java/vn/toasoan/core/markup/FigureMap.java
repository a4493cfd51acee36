package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

/** Changes the figures of blocks, wherever they stand; everything else stays. */
record FigureMap(Function<Figure, @Nullable Figure> change) {

    List<Block> blocks(List<? extends Block> blocks) {
        var changed = new ArrayList<Block>(blocks.size());
        for (var block : blocks) {
            switch (block) {
                case Part part -> changed.addAll(parts(List.of(part)));
                case Question(var speaker, var content) -> changed.add(new Question(speaker, parts(content)));
                case Answer(var speaker, var content) -> changed.add(new Answer(speaker, parts(content)));
                case Box(var content) -> changed.add(new Box(parts(content)));
            }
        }
        return changed;
    }

    private List<Part> parts(List<Part> parts) {
        var changed = new ArrayList<Part>(parts.size());
        for (var part : parts) {
            switch (part) {
                case Flow simple -> changed.addAll(flow(List.of(simple)));
                case Quote(var content, var by) -> changed.add(new Quote(flow(content), by));
                case Table(var caption, var head, var body, var foot) ->
                    changed.add(new Table(caption, rows(head), rows(body), rows(foot)));
                case Heading heading -> changed.add(heading);
                case Rule rule -> changed.add(rule);
            }
        }
        return changed;
    }

    private List<Flow> flow(List<Flow> flow) {
        var changed = new ArrayList<Flow>(flow.size());
        for (var simple : flow) {
            switch (simple) {
                case Figure figure -> {
                    var other = change.apply(figure);
                    if (other != null) changed.add(other);
                }
                case ListBlock(var ordered, var start, var items) ->
                    changed.add(new ListBlock(ordered, start, items(items)));
                case Paragraph paragraph -> changed.add(paragraph);
            }
        }
        return changed;
    }

    private List<Item> items(List<Item> items) {
        return items.stream().map(item -> new Item(flow(item.content()))).toList();
    }

    private List<Row> rows(List<Row> rows) {
        return rows.stream()
                .map(row -> new Row(row.cells().stream().map(this::cell).toList()))
                .toList();
    }

    private Cell cell(Cell cell) {
        return new Cell(cell.heading(), cell.colspan(), cell.rowspan(), cell.scope(), flow(cell.content()));
    }
}
