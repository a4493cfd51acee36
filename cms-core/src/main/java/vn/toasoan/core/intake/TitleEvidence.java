package vn.toasoan.core.intake;

import java.util.List;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.line.Furniture;
import vn.toasoan.core.intake.line.Line;

/** Weighs what speaks for and against a line being the title; the weights were set on pages of many papers. */
final class TitleEvidence {

    private static final double FIRST_HEADING = 10;
    private static final double SECOND_HEADING = 2;
    private static final double DATE_THEN_TEXT_BELOW = 3;
    private static final double DATE_BELOW = 1;
    private static final double DATE_ABOVE = 2;
    private static final double WORDS_OF_TEXT = 3;
    private static final double PRINTED_TWICE = 2;
    private static final double LONG_ENOUGH = 2;
    private static final double SHORT = 0.5;
    private static final double TOO_LONG = -1;
    private static final double ONE_OR_TWO_WORDS = -1.5;
    private static final double COLON = -2;
    private static final double FULL_STOP = -1;
    private static final double SECTION = -4;
    private static final double BYLINE = -4;
    private static final double IN_MENU = -3;
    private static final double OPEN_CAPTION = -1.5;
    private static final double CLOSED_CAPTION = -3;

    private static final int MENU_LINE = 36;
    private static final int MENU_RUN = 4;

    private final PageMarks page;
    private final ArticleZone zone;
    private final WordPairs text = new WordPairs();

    TitleEvidence(PageMarks page, ArticleZone zone) {
        this.page = page;
        this.zone = zone;
        for (int i = zone.body(); i < zone.size(); i++) {
            if (page.prose(zone.place(i)) > 0) {
                text.add(line(i).key());
            }
        }
    }

    /** The weight of a line of the zone, by itself and by what stands around it. */
    double weigh(int index, TitleFinder finder) {
        var line = line(index);
        var twice = page.lines().stream()
                        .filter(other -> other.key().equals(line.key()))
                        .count()
                > 1;
        return ofForm(line)
                + WORDS_OF_TEXT * text.share(line.key())
                + ofDates(index, finder)
                + (twice ? PRINTED_TWICE : 0)
                + (page.byline(zone.place(index)).isPresent() ? BYLINE : 0)
                + (isInMenu(index) ? IN_MENU : 0);
    }

    private static double ofForm(Line line) {
        double heading = switch (line.hints().headingLevel()) {
            case 1 -> FIRST_HEADING;
            case 2 -> SECOND_HEADING;
            default -> 0;
        };
        double end = line.endsWith(":") ? COLON : line.endsWith(".") ? FULL_STOP : 0;
        var caption = BodyReader.caption(line, List.of()).isPresent();
        double scene = !caption ? 0 : line.endsWith(".") ? CLOSED_CAPTION : OPEN_CAPTION;
        return heading + ofLength(line) + end + scene + (Furniture.isSection(line.text()) ? SECTION : 0);
    }

    private static double ofLength(Line line) {
        if (line.words() < 3) {
            return ONE_OR_TWO_WORDS;
        }
        return line.length() > 170 ? TOO_LONG : line.length() >= 22 ? LONG_ENOUGH : SHORT;
    }

    private double ofDates(int index, TitleFinder finder) {
        int below = finder.neighbour(index, 1);
        int above = finder.neighbour(index, -1);
        double ofBelow = !isDate(below) ? 0 : textFollows(below, finder) ? DATE_THEN_TEXT_BELOW : DATE_BELOW;
        return ofBelow + (isDate(above) ? DATE_ABOVE : 0);
    }

    /** Whether text follows a date, not another line that could be the title. */
    private boolean textFollows(int date, TitleFinder finder) {
        int next = date;
        while (isDate(next)) {
            next = finder.neighbour(next, 1);
        }
        return next < 0
                || !finder.isCandidate(next)
                || BodyReader.caption(line(next), List.of()).isPresent();
    }

    private boolean isDate(int index) {
        return index >= 0 && page.isDate(zone.place(index));
    }

    private boolean isInMenu(int index) {
        int from = index;
        while (from > 0 && isMenuLine(from - 1)) {
            from--;
        }
        int to = index;
        while (to + 1 < zone.size() && isMenuLine(to + 1)) {
            to++;
        }
        return isMenuLine(index) && to - from + 1 >= MENU_RUN;
    }

    private boolean isMenuLine(int index) {
        var line = line(index);
        return line.length() <= MENU_LINE
                && !line.endsSentence()
                && !isDate(index)
                && page.prose(zone.place(index)) == 0;
    }

    private Line line(int index) {
        return page.line(zone.place(index));
    }
}
