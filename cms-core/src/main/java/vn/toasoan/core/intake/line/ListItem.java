package vn.toasoan.core.intake.line;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that opens with the mark of a list.
 *
 * @param number its place for {@link Mark#NUMBER} and {@link Mark#LETTER}, counted from 1; 0 for others
 * @param text the line without its mark
 */
public record ListItem(Mark mark, int number, String text) {

    private static final Pattern BULLET = Pattern.compile("^[•●▪■◦○·*‣➢➤✓✔►▶∙◆◇♦★☆]\\s*(?=\\S)");
    private static final Pattern DASH = Pattern.compile("^[-–—−]+(?:\\s+(?=\\S)|(?=[\\p{Lu}“\"]))");
    private static final Pattern PLUS = Pattern.compile("^\\+\\s*(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^[(]?(\\d{1,2})(?:[.)]|\\s*[-–]\\s|/\\s)\\s*(?=[^\\d\\s])");
    private static final Pattern LETTER = Pattern.compile("^[(]?([a-eg-hđ])(?:[.)]|/\\s)\\s+(?=\\S)");

    /** How the items of a list are marked. */
    public enum Mark {
        BULLET,
        DASH,
        PLUS,
        NUMBER,
        LETTER;

        /** Whether the order of the items is counted. */
        public boolean ordered() {
            return this == NUMBER || this == LETTER;
        }
    }

    /** Reads a line as an item; empty if it opens with no mark. */
    public static Optional<ListItem> of(String text) {
        return plain(text, Mark.DASH, DASH)
                .or(() -> plain(text, Mark.BULLET, BULLET))
                .or(() -> plain(text, Mark.PLUS, PLUS))
                .or(() -> counted(text, Mark.NUMBER, NUMBER))
                .or(() -> counted(text, Mark.LETTER, LETTER));
    }

    private static Optional<ListItem> plain(String text, Mark mark, Pattern form) {
        var matcher = form.matcher(text);
        return matcher.find() ? Optional.of(new ListItem(mark, 0, text.substring(matcher.end()))) : Optional.empty();
    }

    private static Optional<ListItem> counted(String text, Mark mark, Pattern form) {
        var matcher = form.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var place = matcher.group(1);
        int number = mark == Mark.NUMBER ? Integer.parseInt(place) : "abcdđeghiklm".indexOf(place) + 1;
        return Optional.of(new ListItem(mark, number, text.substring(matcher.end())));
    }
}
