package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.markup.Block.Cell;
import vn.toasoan.core.markup.Block.ListBlock;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.Block.Row;
import vn.toasoan.core.markup.Block.Scope;
import vn.toasoan.core.markup.Block.Table;
import vn.toasoan.core.markup.BlockReader.Found;

/** Reads a table: as data, or, where it only lays things out, as the blocks in its cells. One use by one thread. */
final class TableReader {

    /** In a foreign page, characters in the longest and in the average cell of a table of data. */
    private static final int LONGEST_CELL = 400;

    private static final int AVERAGE_CELL = 100;
    private static final int MAX_SPAN = 100;
    private static final Set<String> CELLS = Set.of("td", "th");

    private final BlockReader around;
    private final Marks marks;
    /** What the parser left between the parts of the table; shown before it, as browsers do. */
    private final List<Found> stray = new ArrayList<>();

    private final List<Found> caption = new ArrayList<>();
    private final List<ReadRow> head = new ArrayList<>();
    private final List<ReadRow> body = new ArrayList<>();
    private final List<ReadRow> foot = new ArrayList<>();

    private record ReadRow(List<ReadCell> cells) {}

    private record ReadCell(Element element, List<Found> content) {
        int ink() {
            return content.stream()
                    .mapToInt(part -> Words.ink(part.block(), false))
                    .sum();
        }
    }

    private TableReader(Marks marks, BlockReader around) {
        this.marks = marks;
        this.around = around;
    }

    static List<Found> read(Element table, Marks marks, BlockReader around) {
        var reader = new TableReader(marks, around);
        reader.sections(table);
        var read = reader.stray;
        if (reader.cells().stream().allMatch(cell -> cell.content.isEmpty())) read.addAll(reader.caption);
        else if (reader.isData(table)) read.add(new Found(reader.table(), table, 0));
        else read.addAll(reader.flat());
        return read;
    }

    private void sections(Element table) {
        for (var child : table.childNodes()) {
            switch (child.nodeName()) {
                case "thead" -> rows(child, head);
                case "tfoot" -> rows(child, foot);
                case "tbody" -> rows(child, body);
                case "tr" -> row(child, body);
                case "caption" -> caption.addAll(around.alone(child, marks));
                default -> stray.addAll(around.alone(child, marks));
            }
        }
    }

    private void rows(Node section, List<ReadRow> into) {
        if (isSkipped(section)) return;
        for (var child : section.childNodes()) {
            if (child.nodeName().equals("tr")) row(child, into);
            else stray.addAll(around.alone(child, marks));
        }
    }

    private void row(Node row, List<ReadRow> into) {
        if (isSkipped(row)) return;
        var cells = new ArrayList<ReadCell>();
        for (var child : row.childNodes()) {
            if (!(child instanceof Element e) || !CELLS.contains(e.normalName()))
                stray.addAll(around.alone(child, marks));
            else if (!isSkipped(e)) cells.add(new ReadCell(e, around.inside(e, around.sight.marks(e, marks))));
        }
        if (!cells.isEmpty()) into.add(new ReadRow(cells));
    }

    private boolean isSkipped(Node node) {
        return node instanceof Element e && around.sight.skips(e);
    }

    private List<ReadRow> rows() {
        var rows = new ArrayList<>(head);
        rows.addAll(body);
        rows.addAll(foot);
        return rows;
    }

    private List<ReadCell> cells() {
        return rows().stream().flatMap(row -> row.cells.stream()).toList();
    }

    private boolean isData(Element table) {
        if (table.attr("role").equalsIgnoreCase("presentation") || holdsTable(table)) return false;
        return around.sight == Sight.ARTICLE ? cells().size() > 1 : looksLikeData();
    }

    private static boolean holdsTable(Element table) {
        return table.getElementsByTag("table").size() > 1;
    }

    private boolean looksLikeData() {
        var cells = cells();
        return rows().stream().filter(row -> row.cells.size() > 1).limit(2).count() == 2
                && cells.stream().allMatch(TableReader::isShort)
                && cells.stream().mapToInt(ReadCell::ink).average().orElse(0) <= AVERAGE_CELL;
    }

    private static boolean isShort(ReadCell cell) {
        return cell.content.size() <= 3
                && cell.content.stream()
                        .allMatch(part -> part.block() instanceof Paragraph || part.block() instanceof ListBlock)
                && cell.ink() <= LONGEST_CELL;
    }

    private List<Found> flat() {
        var flat = new ArrayList<>(caption);
        cells().forEach(cell -> flat.addAll(cell.content));
        return flat;
    }

    private Table table() {
        var title = new ArrayList<Inline>();
        Words.each(Found.blocks(caption), title::add);
        return new Table(Inline.lines(title), rows(head), rows(body), rows(foot));
    }

    private static List<Row> rows(List<ReadRow> rows) {
        return rows.stream()
                .map(row -> new Row(row.cells.stream().map(TableReader::cell).toList()))
                .toList();
    }

    private static Cell cell(ReadCell cell) {
        var e = cell.element;
        var content = Nesting.flow(Found.blocks(cell.content));
        return new Cell(e.normalName().equals("th"), span(e, "colspan"), span(e, "rowspan"), scope(e), content);
    }

    private static int span(Element cell, String attribute) {
        try {
            return Math.clamp(Integer.parseInt(cell.attr(attribute).strip()), 1, MAX_SPAN);
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    private static @Nullable Scope scope(Element cell) {
        return switch (cell.attr("scope").strip().toLowerCase(Locale.ROOT)) {
            case "col" -> Scope.COL;
            case "row" -> Scope.ROW;
            case "colgroup" -> Scope.COLGROUP;
            case "rowgroup" -> Scope.ROWGROUP;
            default -> null;
        };
    }
}
