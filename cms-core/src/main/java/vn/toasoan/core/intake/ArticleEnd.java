package vn.toasoan.core.intake;

import java.util.List;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.byline.Byline.Role;
import vn.toasoan.core.intake.byline.Names;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.ListItem;

/**
 * Finds where the text of an article ends: at its byline, else behind its last running text.
 *
 * <p>A byline ends the text if little running text follows it in the zone (40 % of what stands before a labelled one,
 * 25 % for bare names); bare names with text and another byline behind them are a subheading.
 */
final class ArticleEnd {

    private static final double AFTER_LABEL = 0.4;
    private static final double AFTER_NAMES = 0.25;

    private final PageMarks page;
    private final ArticleZone zone;
    private final int text;
    private final boolean verse;

    ArticleEnd(PageMarks page, ArticleZone zone, int text) {
        this.page = page;
        this.zone = zone;
        this.text = text;
        this.verse = page.mass(0, page.size()) == 0;
    }

    /** The index in the zone of the first line that is no text any more. */
    int find() {
        for (int i = text + 1; i < zone.size(); i++) {
            if (isEnd(i)) {
                return i;
            }
        }
        int end = text + 1;
        for (int i = text; i < zone.size(); i++) {
            end = page.prose(zone.place(i)) > 0 ? i + 1 : end;
        }
        while (end < zone.size() && (page.isTool(zone.place(end)) || goesOn(end))) {
            end++;
        }
        return end;
    }

    private boolean isEnd(int index) {
        var byline = page.byline(zone.place(index));
        if (isSigningOffice(index)) {
            return true;
        }
        if (byline.isEmpty() || (page.prose(zone.place(index)) > 0 && !page.isLabelledByline(zone.place(index)))) {
            return false;
        }
        int before = mass(text, index);
        int after = mass(index + 1, zone.size());
        var pictures = byline.get().signatures().stream().allMatch(signature -> signature.role() == Role.ANH);
        if (pictures && (after > 0 || isCaption(index - 1))) {
            return false;
        }
        var sources = byline.get().signatures().stream().allMatch(signature -> signature.role() == Role.THEO);
        if (sources && after > 0 && signsLater(index)) {
            return false; // where a table or picture is from, not the article
        }
        if (page.isLabelledByline(zone.place(index))) {
            return after <= before * AFTER_LABEL;
        }
        return before > 0 && after <= before * AFTER_NAMES && !(after > 0 && signsLater(index));
    }

    /** The office above a name that signs, with nothing but such lines behind it. */
    private boolean isSigningOffice(int index) {
        var last = mass(index, zone.size()) == 0 && mass(text, index) > 0;
        int next = index;
        while (last
                && next < zone.size()
                && Names.isPosition(page.line(zone.place(next)).text())) {
            next++;
        }
        return next > index
                && next < zone.size()
                && page.byline(zone.place(next)).isPresent();
    }

    private boolean isCaption(int index) {
        var line = page.line(zone.place(index));
        return !line.endsSentence() && page.byline(zone.place(index)).isEmpty();
    }

    private boolean signsLater(int index) {
        var text = false;
        for (int i = index + 1; i < zone.size(); i++) {
            text |= page.prose(zone.place(i)) > 0;
            if (text && page.byline(zone.place(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int mass(int from, int to) {
        int mass = 0;
        for (int i = from; i < to; i++) {
            mass += verse ? verseWeight(i) : page.prose(zone.place(i));
        }
        return mass;
    }

    private int verseWeight(int index) {
        int place = zone.place(index);
        var no = page.isTool(place) || page.isDate(place) || page.byline(place).isPresent();
        return no ? 0 : page.line(place).length();
    }

    /** Whether a line behind the last running text still reads as part of it. */
    private boolean goesOn(int index) {
        var line = page.line(zone.place(index));
        if (page.isDate(zone.place(index)) || line.hints().isLink()) {
            return false;
        }
        return line.endsSentence()
                || SignedEnd.is(line)
                || line.endsWith(";:")
                || ListItem.of(line.text()).isPresent()
                || BodyReader.caption(line, body()).isPresent()
                || BodyReader.verse(zone.places().stream().map(page::line).toList(), index) > 0;
    }

    private List<Line> body() {
        return zone.places().subList(text, zone.size()).stream().map(page::line).toList();
    }
}
