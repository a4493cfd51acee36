package vn.toasoan.core.intake.body;

import java.util.List;
import vn.toasoan.core.intake.body.CapturedBlock.Table;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.PageLines;

/** Finds tables: two rows or more below one another with the same number of cells. */
final class Tables {

    private static final int FEWEST_ROWS = 2;

    private Tables() {}

    /** How many lines from a place on are rows of one table; 0 if none. */
    static int length(List<Line> lines, int from) {
        int cells = cells(lines.get(from)).size();
        int end = from;
        while (cells > 1 && end < lines.size() && cells(lines.get(end)).size() == cells) {
            end++;
        }
        return end - from < FEWEST_ROWS ? 0 : end - from;
    }

    /** The table of these lines. */
    static Table of(List<Line> rows) {
        return new Table(rows.stream().map(Tables::cells).toList());
    }

    private static List<String> cells(Line line) {
        return PageLines.cells(line.text());
    }
}
