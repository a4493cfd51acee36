package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.byline.Byline;
import vn.toasoan.core.intake.byline.BylineReader;
import vn.toasoan.core.intake.byline.Names;
import vn.toasoan.core.intake.line.CapturedSlogan;
import vn.toasoan.core.intake.line.Furniture;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.SloganLine;

/**
 * What stands above the text of an article.
 *
 * @param title the index in the zone of the title's first line
 * @param titleEnd the index of the line behind the title
 * @param text the index of the first line of running text behind the title
 * @param headline the title as text
 */
record Head(PageMarks page, ArticleZone zone, int title, int titleEnd, int text, String headline) {

    private static final int LONGEST_KICKER = 110;
    private static final int LONGEST_NEXT_LINE = 140;
    private static final int NEAR = 4;
    private static final int MENU_WORDS = 4;

    /** Finds title and text; empty if no line can be the title. */
    static Optional<Head> of(PageMarks page, ArticleZone zone) {
        var finder = new TitleFinder(page, zone);
        return finder.find().map(found -> {
            int first = found;
            while (first > 0
                    && finder.isCandidate(first - 1)
                    && goesOn(line(page, zone, first - 1), line(page, zone, first))) {
                first--;
            }
            int end = found + 1;
            while (end < zone.size()
                    && finder.isCandidate(end)
                    && goesOn(line(page, zone, end - 1), line(page, zone, end))) {
                end++;
            }
            int text = end;
            while (text < zone.size() - 1 && page.prose(zone.place(text)) == 0) {
                text++;
            }
            text = zone.body() > end ? zone.body() : text;
            var words = zone.places().subList(first, end).stream()
                    .map(place -> page.line(place).text())
                    .toList();
            return new Head(page, zone, first, end, text, String.join(" ", words));
        });
    }

    /** The short line above the title; null if none, or if it could as well be one of a list. */
    @Nullable
    String kicker() {
        int above = title - 1;
        while (above >= 0 && page.isDate(zone.place(above))) {
            above--;
        }
        if (above < 0 || !isKicker(above)) {
            return null;
        }
        var alone = above == 0 || !isKicker(above - 1) || line(above).endsWith(":");
        var ofMenu = above > 1 && line(above).words() <= MENU_WORDS && isMenuLine(above - 1) && isMenuLine(above - 2);
        return alone && !ofMenu ? line(above).text() : null;
    }

    /** The sections the page names above the text, from the top down; may be empty. */
    List<String> section() {
        for (int i = text - 1; i >= 0; i--) {
            var path = page.path(zone.place(i));
            if (path.isPresent()) {
                return path.get().stream()
                        .filter(name -> !Line.of(name, 0)
                                .key()
                                .equals(Line.of(headline, 0).key()))
                        .toList();
            }
        }
        for (int i = Math.min(text, titleEnd + NEAR) - 1; i >= Math.max(0, title - NEAR); i--) {
            var name = page.date(zone.place(i)).map(date -> date.rest()).orElse(line(i).text());
            if (Furniture.isSection(name) && (!inMenu(i) || isRepeated(i))) {
                return List.of(name);
            }
        }
        return List.of();
    }

    /** The names printed between title and text, or on the line of the date. */
    Byline byline() {
        var all = Byline.NONE;
        for (int i = Math.max(0, title - 2); i < text; i++) {
            var date = page.date(zone.place(i));
            if (date.isPresent() && !Furniture.isSection(date.get().rest())) {
                all = all.and(BylineReader.read(date.get().rest()).orElse(Byline.NONE));
            } else if (isByline(i)) {
                all = isOffice(i) && !all.isEmpty()
                        ? all.positioned(line(i).text())
                        : all.and(page.byline(zone.place(i)).orElse(Byline.NONE));
            }
        }
        return all;
    }

    /** Whether a line between title and text is a byline; a bare name must be a full one or in capitals. */
    boolean isByline(int index) {
        int place = zone.place(index);
        if (index < titleEnd || index >= text || page.byline(place).isEmpty()) {
            return index < title && page.isLabelledByline(place);
        }
        var line = page.line(place);
        return page.isLabelledByline(place)
                || Names.hasFullName(line.text())
                || line.capitals()
                || page.byline(place).get().signatures().size() > 1;
    }

    /** Whether a line names the office of the person in the line before it. */
    private boolean isOffice(int index) {
        var office = Names.isOffice(line(index).text())
                || Names.isPosition(line(index).text());
        return office && index > titleEnd && isByline(index - 1) && !page.isLabelledByline(zone.place(index));
    }

    /** The slogans above the article. */
    List<CapturedSlogan> slogans() {
        var slogans = new ArrayList<CapturedSlogan>();
        for (int place = 0; place < zone.place(text); place++) {
            if (page.isSlogan(place) && place != zone.place(title)) {
                slogans.addAll(SloganLine.read(page.line(place)));
            }
        }
        return slogans;
    }

    private Line line(int index) {
        return page.line(zone.place(index));
    }

    private boolean isKicker(int index) {
        int place = zone.place(index);
        var line = page.line(place);
        return page.isUnclaimed(place)
                && !line.endsWith(".")
                && !line.text().contains(" | ")
                && line.words() >= 2
                && line.length() <= LONGEST_KICKER
                && !line.key().equals(line(title).key());
    }

    /** Whether the page names the same above: first in its menu, then as where the article stands. */
    private boolean isRepeated(int index) {
        return index < title
                && !line(index).key().equals(Line.of(headline, 0).key())
                && IntStream.range(0, index)
                        .anyMatch(above -> line(above).key().equals(line(index).key()));
    }

    private boolean inMenu(int index) {
        var above =
                index > 0 && isMenuLine(index - 1) && !line(index - 1).text().contains(" | ");
        var below = index + 1 < zone.size() && isMenuLine(index + 1);
        return above || below;
    }

    private boolean isMenuLine(int index) {
        return page.furniture(zone.place(index)) == Furniture.Kind.MENU
                || Furniture.isSection(line(index).text());
    }

    private static Line line(PageMarks page, ArticleZone zone, int index) {
        return page.line(zone.place(index));
    }

    /** Whether a title that breaks off in one line goes on in the next. */
    private static boolean goesOn(Line line, Line next) {
        if (next.gap() > 0
                || line.endsWith(".!?:…")
                || next.length() > LONGEST_NEXT_LINE
                || BodyReader.caption(next, List.of()).isPresent()) {
            return false;
        }
        return next.opensSmall()
                || (line.capitals() && next.capitals() && !Furniture.isSection(line.text()) && line.words() > 2);
    }
}
