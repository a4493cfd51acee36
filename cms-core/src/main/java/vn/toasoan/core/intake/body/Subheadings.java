package vn.toasoan.core.intake.body;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.body.CapturedBlock.Heading;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.ListItem;
import vn.toasoan.core.intake.line.PageLines;
import vn.toasoan.core.intake.line.Prose;

/**
 * Tells subheadings: a short line without a full stop that text follows.
 *
 * <p>It opens with a capital, a figure or a quotation mark and has no more than 120 characters. A counted line
 * ({@code 1. …}) is one only where running text follows, else it is an item of a list.
 */
final class Subheadings {

    private static final int LONGEST = 120;
    private static final int LONGEST_OPEN = 160;
    private static final Pattern CHAPTER =
            Pattern.compile("^(?:[IVX]{1,5}|[A-Z])\\s*[./)-]\\s*\\S.*|^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\\s+\\S.*");
    private static final Pattern COUNTED =
            Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){0,2}\\s*[.)/-]\\s*\\S.*|^\\d{1,2}(?:\\.\\d{1,2}){1,2}\\s+\\S.*");
    private static final Pattern OPENS = Pattern.compile("^[\\p{Lu}\\p{N}“\"'‘].*");

    private Subheadings() {}

    /**
     * Reads a line as a subheading; empty if it is none.
     *
     * @param next the line behind it that is no caption
     */
    static Optional<Heading> of(Line line, Line next) {
        var text = line.text();
        if (line.hints().headingLevel() >= 2) {
            return Optional.of(new Heading(Math.min(3, line.hints().headingLevel()), text));
        }
        var starred = isShort(line) ? starred(line, next) : Optional.<String>empty();
        if (starred.isPresent()) {
            return Optional.of(new Heading(2, starred.get()));
        }
        if (line.key().startsWith("kinh gui ")
                || !isShort(line)
                || !OPENS.matcher(text).matches()
                || !isFollowed(line, next)) {
            return Optional.empty();
        }
        if (CHAPTER.matcher(text).matches()) {
            return Optional.of(new Heading(2, text));
        }
        if (COUNTED.matcher(text).matches()) {
            return ListItem.of(next.text())
                            .filter(item -> item.mark() == ListItem.Mark.NUMBER)
                            .isEmpty()
                    ? Optional.of(new Heading(text.matches("^\\d+\\.\\d.*") ? 3 : 2, text))
                    : Optional.empty();
        }
        return ListItem.of(text).isPresent() ? Optional.empty() : Optional.of(new Heading(2, text));
    }

    /** The text of a lone star or bullet above running text, without its mark; empty for any other line. */
    private static Optional<String> starred(Line line, Line next) {
        return ListItem.of(line.text())
                .filter(item -> item.mark() == ListItem.Mark.BULLET && Prose.is(next))
                .filter(_ -> ListItem.of(next.text()).isEmpty())
                .map(ListItem::text)
                .filter(text -> OPENS.matcher(text).matches());
    }

    private static boolean isShort(Line line) {
        var longest = CHAPTER.matcher(line.text()).matches() || line.capitals() ? LONGEST_OPEN : LONGEST;
        return line.length() <= longest && line.length() >= 3 && !line.endsWith(".,;…!:");
    }

    /** Text, a list or a lower heading follows: never another line of the same kind, as in a run of headlines. */
    private static boolean isFollowed(Line line, Line next) {
        return Prose.is(next)
                || next.endsWith(".:;?!…")
                || PageLines.cells(next.text()).size() > 1
                || ListItem.of(next.text()).isPresent()
                || CHAPTER.matcher(line.text()).matches();
    }
}
