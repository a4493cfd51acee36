package vn.toasoan.core.intake.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together lines that a program broke at a fixed width.
 *
 * <p>A page counts as broken if no line is longer than 130 characters and at least four lines near the full width go
 * on with a small letter. Then a line is joined to the next wherever the next one's first word would not have fitted:
 * only there was the break forced. A long line that goes on with a small letter is joined as well.
 */
final class HardWrap {

    private static final int WIDEST = 130;
    private static final int SLACK = 14;
    private static final int WIDE_SLACK = 24;
    private static final int PROOFS = 4;

    private HardWrap() {}

    /** The lines with forced breaks undone; the same lines if the page was not broken at a width. */
    static List<String> undo(List<String> lines) {
        int width = lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
        if (width > WIDEST || proofs(lines, width) < PROOFS) {
            return lines;
        }
        var joined = new ArrayList<String>();
        var last = "";
        for (var line : lines) {
            if (!joined.isEmpty() && isForced(last, line, width)) {
                joined.set(joined.size() - 1, joined.getLast().stripTrailing() + " " + line.strip());
            } else {
                joined.add(line);
            }
            last = line;
        }
        return joined;
    }

    private static long proofs(List<String> lines, int width) {
        long proofs = 0;
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var full = lines.get(i - 1).strip().length() >= width - SLACK;
            proofs += full && !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)) ? 1 : 0;
        }
        return proofs;
    }

    private static boolean isForced(String line, String next, int width) {
        var text = line.strip();
        var following = next.strip();
        if (text.isEmpty() || following.isEmpty() || isNewParagraph(text, next)) {
            return false;
        }
        if (Character.isLowerCase(following.codePointAt(0)) && !ended(text) && text.length() >= width - WIDE_SLACK) {
            return true;
        }
        int space = following.indexOf(' ');
        int word = space < 0 ? following.length() : space;
        return text.length() + 1 + word > width;
    }

    private static boolean ended(String text) {
        return ".!?…:;”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isNewParagraph(String text, String next) {
        var indented = next.startsWith("  ") || next.startsWith("\t");
        return ended(text) && (indented || ListItem.of(next.strip()).isPresent());
    }
}
