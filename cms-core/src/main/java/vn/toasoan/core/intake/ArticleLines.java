package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.line.Letters;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.Prose;
import vn.toasoan.core.intake.line.TagLine;

/**
 * The lines between title and end that are text: no furniture, no dates, bylines and tags of the head, no second
 * title, no long line twice (but the first, whose repeat tells the lead).
 */
final class ArticleLines {

    private static final int LONGEST_CAPTION = 200;
    private static final int NEVER_TWICE = 40;
    private static final Pattern PICTURE = Pattern.compile(" (?:anh|hinh)(?: so)? \\d+");

    private final PageMarks page;
    private final ArticleZone zone;
    private final Head head;
    private final String title;

    ArticleLines(PageMarks page, ArticleZone zone, Head head) {
        this.page = page;
        this.zone = zone;
        this.head = head;
        this.title = Line.of(head.headline(), 0).key();
    }

    /**
     * The lines in order.
     *
     * @param end the index in the zone where the text ends
     */
    List<Line> until(int end) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<String>();
        var picture = false;
        for (int i = head.titleEnd(); i < end; i++) {
            var line = page.line(zone.place(i));
            var named = i + 1 < end && isNameOfPicture(line, page.line(zone.place(i + 1)));
            if (!isDropped(i) && !named && !isTwice(line, lines, seen)) {
                lines.add(picture && isCaption(line) ? line.asCaption() : line);
            }
            picture = isPicture(line) || named;
        }
        return lines;
    }

    /** The tags printed between title and text, or right behind its beginning. */
    List<String> tagsAtTop() {
        var tags = new ArrayList<String>();
        for (int i = head.titleEnd(); i < zone.size() && i < head.text() + 3; i++) {
            TagLine.of(page.line(zone.place(i))).ifPresent(tags::addAll);
        }
        return tags;
    }

    private boolean isDropped(int index) {
        int place = zone.place(index);
        var line = page.line(place);
        var inHead = index < head.text();
        if (line.key().equals(title) || isPicture(line) || TagLine.of(line).isPresent()) {
            return true;
        }
        return switch (page.furniture(place)) {
            case TOOL, END, RELATED -> true;
            case MENU -> inHead;
            case NONE -> inHead ? isOfHead(index) : isLabelledDate(place);
        };
    }

    private boolean isOfHead(int index) {
        int place = zone.place(index);
        return page.isDate(place) || page.path(place).isPresent() || page.isSlogan(place) || head.isByline(index);
    }

    private boolean isLabelledDate(int place) {
        return page.date(place).filter(date -> date.isPure() && date.labelled()).isPresent();
    }

    private static boolean isTwice(Line line, List<Line> lines, Set<String> seen) {
        var first = !lines.isEmpty() && lines.getFirst().key().equals(line.key());
        return line.length() > NEVER_TWICE && !seen.add(line.key()) && !first;
    }

    private static boolean isCaption(Line line) {
        return line.length() <= LONGEST_CAPTION && !Prose.is(line);
    }

    /** A picture's name, printed again as its caption, alone or with the credit. */
    private static boolean isNameOfPicture(Line line, Line next) {
        if (!isCaption(line) || !next.key().startsWith(line.key()) || line.words() < 2) {
            return false;
        }
        return next.key().equals(line.key())
                || BodyReader.caption(next, List.of())
                        .filter(caption -> caption.credit() != null
                                && Letters.key(caption.text()).equals(line.key()))
                        .isPresent();
    }

    /** The title as the name of a picture, {@code … ảnh 1}: a caption follows. */
    private boolean isPicture(Line line) {
        var key = line.key();
        return key.startsWith(title)
                && PICTURE.matcher(key.substring(title.length())).matches();
    }
}
