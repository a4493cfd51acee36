package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.byline.Byline;
import vn.toasoan.core.intake.byline.BylineReader;
import vn.toasoan.core.intake.line.Line;

/**
 * The name printed behind the last sentence, on its line, taken off the text.
 *
 * @param byline empty if no name stands there
 * @param text the lines without it
 */
record SignedEnd(Byline byline, List<Line> text) {

    private static final int TAIL = 300;
    private static final Pattern SIGNED =
            Pattern.compile("^(.{60,}(?:\\./\\.|\\.))\\s+((?:\\(?(?:Theo|Nguồn)[: ])?\\p{Lu}[^.]{2,60})$");

    /** Whether a line ends with a sentence and the name of who signs. */
    static boolean is(Line line) {
        return !of(List.of(line)).byline().isEmpty();
    }

    /** Splits the name off the last line; the lines as they are if there is none. */
    static SignedEnd of(List<Line> text) {
        if (text.isEmpty()) {
            return new SignedEnd(Byline.NONE, text);
        }
        var last = text.getLast();
        int tail = Math.max(0, last.length() - TAIL);
        var signed = SIGNED.matcher(last.text().substring(tail));
        if (!signed.matches()) {
            return new SignedEnd(Byline.NONE, text);
        }
        return BylineReader.read(signed.group(2))
                .map(byline -> {
                    var lines = new ArrayList<>(text);
                    lines.set(lines.size() - 1, last.with(last.text().substring(0, tail) + signed.group(1)));
                    return new SignedEnd(byline, lines);
                })
                .orElse(new SignedEnd(Byline.NONE, text));
    }
}
