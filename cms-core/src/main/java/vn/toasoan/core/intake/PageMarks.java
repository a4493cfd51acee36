package vn.toasoan.core.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toasoan.core.intake.byline.Byline;
import vn.toasoan.core.intake.byline.BylineReader;
import vn.toasoan.core.intake.line.Breadcrumb;
import vn.toasoan.core.intake.line.DateLine;
import vn.toasoan.core.intake.line.Furniture;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.Prose;
import vn.toasoan.core.intake.line.SloganLine;

/**
 * What every line of a page could be, each looked at by itself; what it is, its place decides.
 *
 * @param lines the lines of the page
 * @param marks one for each line
 */
record PageMarks(List<Line> lines, List<Mark> marks) {

    private static final int LONGEST_BYLINE = 130;

    /**
     * What one line could be.
     *
     * @param prose its weight as running text
     * @param date empty if it is no line of a date
     * @param byline empty if it is furniture, a date or no byline
     * @param labelled whether it says by a label or note that it is a byline
     */
    record Mark(
            Furniture.Kind furniture,
            int prose,
            Optional<DateLine> date,
            boolean slogan,
            Optional<Byline> byline,
            boolean labelled) {}

    static PageMarks of(List<Line> lines, ZoneId zone) {
        var marks = new ArrayList<Mark>();
        var text = false;
        for (var line : lines) {
            var slogan = !text && SloganLine.is(line);
            var furniture = slogan ? Furniture.Kind.NONE : Furniture.of(line);
            var date = DateLine.of(line, zone).filter(read -> isDate(read, line));
            var kind = date.isPresent() && furniture != Furniture.Kind.END ? Furniture.Kind.NONE : furniture;
            int prose = kind == Furniture.Kind.NONE && !slogan && date.isEmpty() ? Prose.weight(line) : 0;
            text |= prose > 0;
            var signs = kind == Furniture.Kind.NONE && date.isEmpty() && isPossibleByline(line);
            var labelled = signs ? BylineReader.labelled(line.text()) : Optional.<Byline>empty();
            var byline = signs ? labelled.or(() -> BylineReader.names(line.text())) : labelled;
            marks.add(new Mark(kind, prose, date, slogan, byline, labelled.isPresent()));
        }
        return new PageMarks(lines, marks);
    }

    int size() {
        return lines.size();
    }

    Line line(int place) {
        return lines.get(place);
    }

    Furniture.Kind furniture(int place) {
        return marks.get(place).furniture();
    }

    boolean isTool(int place) {
        return furniture(place) != Furniture.Kind.NONE;
    }

    boolean isSlogan(int place) {
        return marks.get(place).slogan();
    }

    /** Whether it could be a title or label: neither furniture nor date, slogan, text, path, byline or a section's name. */
    boolean isUnclaimed(int place) {
        return !isTool(place)
                && !isDate(place)
                && !isSlogan(place)
                && prose(place) == 0
                && path(place).isEmpty()
                && byline(place).isEmpty()
                && !Furniture.isSection(line(place).text());
    }

    int prose(int place) {
        return marks.get(place).prose();
    }

    /** The weight of the running text from one line up to another. */
    int mass(int from, int to) {
        int mass = 0;
        for (int i = from; i < to; i++) {
            mass += prose(i);
        }
        return mass;
    }

    Optional<DateLine> date(int place) {
        return marks.get(place).date();
    }

    boolean isDate(int place) {
        return date(place).isPresent();
    }

    /** The names of a breadcrumb; empty if the line is none. */
    Optional<List<String>> path(int place) {
        return isDate(place) || prose(place) > 0 ? Optional.empty() : Breadcrumb.of(line(place));
    }

    /** The byline a line prints; empty if it is furniture or no byline. */
    Optional<Byline> byline(int place) {
        return marks.get(place).byline();
    }

    /** Whether a line says by a label or note that it is a byline. */
    boolean isLabelledByline(int place) {
        return marks.get(place).labelled();
    }

    private static boolean isPossibleByline(Line line) {
        return line.length() <= LONGEST_BYLINE && !Furniture.isSection(line.text());
    }

    /** A date with no more beside it than a name or a section. */
    private static boolean isDate(DateLine date, Line line) {
        var rest = date.rest();
        return date.isPure()
                || Furniture.isSection(rest)
                || Furniture.of(Line.of(rest, 0)) == Furniture.Kind.TOOL
                || Furniture.of(Line.of(rest, 0)) == Furniture.Kind.MENU
                || (line.length() <= LONGEST_BYLINE && BylineReader.read(rest).isPresent())
                || Breadcrumb.of(Line.of(rest, 0)).isPresent();
    }
}
