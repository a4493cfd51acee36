package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.List;
import vn.toasoan.core.markup.Block.Answer;
import vn.toasoan.core.markup.Block.Box;
import vn.toasoan.core.markup.Block.Flow;
import vn.toasoan.core.markup.Block.Heading;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.Block.Part;
import vn.toasoan.core.markup.Block.Question;
import vn.toasoan.core.markup.Block.Quote;
import vn.toasoan.core.markup.Block.Rule;
import vn.toasoan.core.markup.Block.Table;

/** Makes blocks fit where they stand: what may not stand there gives way to what it holds, in reading order. */
final class Nesting {

    private Nesting() {}

    /** What remains of blocks inside a box, a question or an answer. */
    static List<Part> parts(List<Block> blocks) {
        var parts = new ArrayList<Part>(blocks.size());
        for (var block : blocks) {
            switch (block) {
                case Part part -> parts.add(part);
                case Box(var content) -> parts.addAll(content);
                case Question(var speaker, var content) -> said(speaker, content, parts);
                case Answer(var speaker, var content) -> said(speaker, content, parts);
            }
        }
        return parts;
    }

    /** What remains of blocks inside a list item, a cell or a quotation. */
    static List<Flow> flow(List<Block> blocks) {
        var flow = new ArrayList<Flow>(blocks.size());
        for (var part : parts(blocks)) {
            switch (part) {
                case Flow simple -> flow.add(simple);
                case Heading heading -> flow.add(new Paragraph(heading.text()));
                case Quote(var content, var by) -> {
                    flow.addAll(content);
                    if (!by.isEmpty()) flow.add(new Paragraph(by));
                }
                case Table table -> cells(table, flow);
                case Rule() -> {}
            }
        }
        return flow;
    }

    private static void said(Inline speaker, List<Part> content, List<Part> parts) {
        if (!speaker.isEmpty()) parts.add(new Paragraph(speaker));
        parts.addAll(content);
    }

    private static void cells(Table table, List<Flow> flow) {
        if (!table.caption().isEmpty()) flow.add(new Paragraph(table.caption()));
        for (var row : table.rows()) for (var cell : row.cells()) flow.addAll(cell.content());
    }
}
