package vn.toasoan.core.intake;

import java.util.List;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.line.Letters;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.ListItem;
import vn.toasoan.core.intake.line.OpeningCode;
import vn.toasoan.core.intake.line.Prose;

/**
 * Whether the first paragraph is the lead ("sapo"), by what a plain text still shows of a page's form.
 *
 * <p>It is, where more text follows and one of these holds: it is labelled ({@code Tóm tắt:}, {@code LTS:}); the code of
 * the paper opens it; a caption stands right behind it, since the picture stands between lead and text; it is printed
 * twice; it has 45–350 characters, as leads have; or it has at most 600 and is clearly shorter than the
 * paragraphs behind it. A longer first paragraph among its like is text, as on pages of communes and offices, and so
 * is one that follows a caption and no code, or opens a list.
 */
final class Sapo {

    private static final int SHORTEST = 45;
    private static final int SHORT = 350;
    private static final int LONGEST = 600;
    private static final int LONGEST_CODED = 1000;
    private static final double SHORTER = 0.75;
    private static final int COMPARED = 5;
    private static final Pattern LABEL =
            Pattern.compile("^(?:tom tat|sapo|lts|loi toa soan|gioi thieu tom tat|trich yeu)\\s*:\\s*");

    private Sapo() {}

    /** Whether the first line of a body is its lead. */
    static boolean is(Line first, List<Line> rest) {
        var texts = rest.stream()
                .filter(line -> Prose.is(line) || line.endsSentence())
                .toList();
        if (BodyReader.asks(first) || first.key().startsWith("kinh gui ")) {
            return false;
        }
        if (texts.isEmpty() || first.endsWith("?;,") || isListed(first, rest.getFirst()) || first.length() < SHORTEST) {
            return false;
        }
        if (LABEL.matcher(Letters.folded(first.text())).find()) {
            return true;
        }
        int length = first.length();
        if (OpeningCode.of(first.text()).isPresent() && length <= LONGEST_CODED) {
            return true;
        }
        var repeated = rest.stream().anyMatch(line -> line.key().equals(first.key()));
        var pictured =
                !rest.isEmpty() && BodyReader.caption(rest.getFirst(), rest).isPresent();
        if (length <= LONGEST && (repeated || pictured)) {
            return true;
        }
        if (first.endsWith(":") && (ListItem.of(rest.getFirst().text()).isPresent() || texts.size() < 2)) {
            return false;
        }
        return length <= SHORT || (length <= LONGEST && length <= SHORTER * middle(texts));
    }

    /** The label taken off. */
    static String text(String first) {
        var label = LABEL.matcher(Letters.folded(first));
        return label.find() && Letters.folded(first).startsWith("tom tat") ? first.substring(label.end()) : first;
    }

    /** Whether it is counted, or the next line opens with the same mark. */
    private static boolean isListed(Line first, Line next) {
        var item = ListItem.of(first.text());
        var same = item.isPresent()
                && ListItem.of(next.text())
                        .filter(other -> other.mark() == item.get().mark())
                        .isPresent();
        return same || item.filter(found -> found.mark().ordered()).isPresent();
    }

    private static double middle(List<Line> texts) {
        return texts.stream().limit(COMPARED).mapToInt(Line::length).average().orElse(0);
    }
}
