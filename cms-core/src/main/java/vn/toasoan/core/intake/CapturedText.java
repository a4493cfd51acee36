package vn.toasoan.core.intake;

import java.util.List;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.PageLines;

/**
 * The text of one captured page.
 *
 * @param content the whole file, decoded; any line ends, any normal form
 */
public record CapturedText(String content) {

    /** Its lines, made even. */
    public List<Line> lines() {
        return PageLines.of(content);
    }
}
