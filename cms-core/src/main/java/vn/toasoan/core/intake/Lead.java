package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.ListItem;
import vn.toasoan.core.intake.line.OpeningCode;
import vn.toasoan.core.intake.line.Prose;

/**
 * The lead of an article, the code before it, and the text behind it.
 *
 * @param sapo null if the form shows none
 * @param code null if none is printed
 * @param rest the lines of the body, without the lead and without the code
 */
record Lead(@Nullable String sapo, @Nullable String code, List<Line> rest) {

    private static final int MOST_CAPTIONS = 3;
    private static final int LONGEST_CAPTION = 300;

    /** Splits the lines of an article; captions above the lead stay the first of the rest. */
    static Lead of(List<Line> lines) {
        var text = placed(lines);
        int first = first(text);
        if (first >= text.size()) {
            return new Lead(null, null, text);
        }
        var opening = unmarked(text, first);
        var behind = text.subList(first + 1, text.size());
        var coded = OpeningCode.of(opening.text());
        var said = coded.map(OpeningCode::rest).orElse(opening.text());
        var isSapo = Sapo.is(opening, behind);
        var rest = new ArrayList<>(
                text.subList(0, first).stream().map(Line::asCaption).toList());
        if (!isSapo) {
            rest.add(opening.with(said));
        }
        behind.stream().filter(line -> !line.key().equals(opening.key())).forEach(rest::add);
        return new Lead(
                isSapo ? Sapo.text(said) : null, coded.map(OpeningCode::code).orElse(null), rest);
    }

    /** The index of the first line that is no caption; of the line with the code, where it stands near the top. */
    private static int first(List<Line> text) {
        int first = 0;
        while (first < text.size() - 1 && BodyReader.isCaptionAtTop(text.get(first), text)) {
            first++;
        }
        for (int i = first + 1; i < Math.min(text.size(), MOST_CAPTIONS + 1); i++) {
            if (text.get(i - 1).length() > LONGEST_CAPTION) {
                break;
            }
            if (OpeningCode.of(text.get(i).text()).isPresent()) {
                return i;
            }
        }
        return first;
    }

    /** The place that stands on a line of its own above the lead, put before it. */
    private static List<Line> placed(List<Line> lines) {
        if (lines.size() < 3 || !OpeningCode.isPlace(lines.getFirst().text()) || !Prose.is(lines.get(1))) {
            return lines;
        }
        var placed = new ArrayList<>(lines.subList(1, lines.size()));
        placed.set(
                0,
                lines.get(1).with(lines.getFirst().text() + " - " + lines.get(1).text()));
        return placed;
    }

    /** A dash that opens the text stands where the code of the paper stood; it marks no list. */
    private static Line unmarked(List<Line> text, int first) {
        var line = text.get(first);
        var item = ListItem.of(line.text()).filter(found -> found.mark() == ListItem.Mark.DASH && !line.endsWith("?"));
        var listed = first + 1 < text.size()
                && ListItem.of(text.get(first + 1).text()).isPresent();
        return item.isPresent() && !listed ? line.with(item.get().text()) : line;
    }
}
