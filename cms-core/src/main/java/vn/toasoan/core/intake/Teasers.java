package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.OpeningCode;
import vn.toasoan.core.intake.line.Prose;

/** Boxes with another article's headline and lead: a second line that the paper's code opens, and the headline above. */
final class Teasers {

    private static final int LONGEST_HEADLINE = 160;

    private Teasers() {}

    /**
     * The lines of an article without such boxes.
     *
     * @param code the code that opened the article; null if none did
     */
    static List<Line> without(List<Line> text, @Nullable String code) {
        if (code == null) {
            return text;
        }
        var left = new ArrayList<Line>();
        for (var line : text) {
            if (!isOpenedBy(line, code)) {
                left.add(line);
            } else if (!left.isEmpty() && isHeadline(left.getLast())) {
                left.removeLast();
            }
        }
        return List.copyOf(left);
    }

    private static boolean isOpenedBy(Line line, String code) {
        return OpeningCode.of(line.text())
                .filter(opening -> opening.code().equals(code))
                .isPresent();
    }

    private static boolean isHeadline(Line line) {
        return line.length() <= LONGEST_HEADLINE && !line.endsSentence() && !Prose.is(line);
    }
}
