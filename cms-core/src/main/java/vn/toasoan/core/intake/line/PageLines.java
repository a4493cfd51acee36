package vn.toasoan.core.intake.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.toasoan.core.text.Nfc;

/**
 * A captured page as its lines, made even: NFC, one kind of space and line end, no invisible signs.
 *
 * <p>Lines of nothing but spaces or signs are gaps. Cells set apart by tabs or wide spaces are joined by
 * {@code " | "}, so that a menu in one line is still seen as one; names with a lone arrow between are one breadcrumb.
 * Lines that a program broke at a fixed width are put
 * together again.
 */
public final class PageLines {

    private static final Pattern ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085\\f\\u000B]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\uFEFF\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u00AD]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}]");
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern ARROW = Pattern.compile("[>»›→▸►]{1,3}");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
    private static final Pattern CELL_EDGES = Pattern.compile("^(?:\\s*\\|)+\\s*|\\s*(?:\\|\\s*)+$");
    private static final Pattern AFTER_MARK = Pattern.compile("^([-–—•●▪*+]|\\d{1,2}[.)]|[a-zđ][.)])\\s+");
    private static final Pattern CELLS = Pattern.compile("(?:\\t| {3,})\\s*");
    private static final Pattern ROW = Pattern.compile("\\s\\|(?=\\s|$)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_CELL = 40;
    private static final int LONGEST_PATH = 160;

    private PageLines() {}

    /** The lines of a whole file, decoded; empty if it holds no words. */
    public static List<Line> of(String page) {
        var lines = new ArrayList<Line>();
        int gap = 0;
        var arrow = false;
        for (var text : HardWrap.undo(rawLines(page))) {
            var even = even(text);
            if (ARROW.matcher(even).matches()
                    && !lines.isEmpty()
                    && lines.getLast().length() <= LONGEST_PATH) {
                arrow = true;
            } else if (arrow && !WORDLESS.matcher(even).matches()) {
                var path = lines.removeLast();
                lines.add(path.with(path.text() + " > " + even));
                arrow = false;
            } else if (WORDLESS.matcher(even).matches()) {
                gap++;
            } else {
                lines.add(Line.of(even, gap));
                gap = 0;
            }
        }
        return List.copyOf(lines);
    }

    /** The cells of a line that was set apart by tabs, wide spaces or bars; the line alone if it is no row. */
    public static List<String> cells(String line) {
        return ROW.splitAsStream(line).map(String::strip).toList();
    }

    private static List<String> rawLines(String page) {
        var text = ENDS.matcher(Nfc.of(page)).replaceAll("\n");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SPACE.matcher(unescaped(text)).replaceAll(" ");
        return PICTURE.matcher(text)
                .replaceAll(" ")
                .lines()
                .map(String::stripTrailing)
                .toList();
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&nbsp;", " ")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }

    private static String even(String raw) {
        var text = CELL_EDGES.matcher(raw).replaceAll("").strip();
        text = AFTER_MARK.matcher(text).replaceFirst("$1 ");
        var cells = List.of(CELLS.split(text));
        var isRow = cells.size() >= 3 && cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
        return SPACES.matcher(isRow ? String.join(" | ", cells) : text).replaceAll(" ");
    }
}
