package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.intake.line.DateLine;
import vn.toasoan.core.intake.line.Furniture;

/**
 * The dates a page prints with its article: between title and text, else right above the title, else labelled anywhere
 * in the head, else right behind the text, else the place and day that sign a letter.
 *
 * <p>A date above the title counts only with nothing but a kicker, a section, a name or a button between: one that
 * stands over the menu or the breadcrumb is that of the day of the visit.
 *
 * @param published null if no date is printed; the update's where only that is
 * @param updated null unless another date stands beside it
 */
record PageDates(@Nullable PrintedTime published, @Nullable PrintedTime updated, boolean onlyUpdate) {

    private static final int FOOT = 8;
    private static final int SIGNED = 3;
    private static final Pattern SIGNED_DAY = Pattern.compile("(?iu)^\\(?\\p{Lu}[^\\d]{2,40},\\s*ngày\\s.*");

    /**
     * Chooses the dates.
     *
     * @param head the head of the article
     * @param end the index in the zone where its text ends
     */
    static PageDates of(PageMarks page, ArticleZone zone, Head head, int end) {
        var ranked = new ArrayList<DateLine>();
        for (int i = head.titleEnd(); i < head.text(); i++) {
            page.date(zone.place(i)).ifPresent(ranked::add);
        }
        ranked.addAll(above(page, zone, head));
        for (int i = head.title() - 1; i >= 0; i--) {
            page.date(zone.place(i)).filter(DateLine::labelled).ifPresent(ranked::add);
        }
        ranked.addAll(foot(page, zone, end));
        for (int i = Math.max(head.text(), end - SIGNED); i < Math.min(zone.size(), end + FOOT); i++) {
            if (SIGNED_DAY.matcher(page.line(zone.place(i)).text()).matches()) {
                page.date(zone.place(i)).ifPresent(ranked::add);
            }
        }
        return choose(ranked);
    }

    private static List<DateLine> above(PageMarks page, ArticleZone zone, Head head) {
        var dates = new ArrayList<DateLine>();
        int others = 0;
        for (int i = head.title() - 1; i >= 0 && others <= 1; i--) {
            int place = zone.place(i);
            if (page.isDate(place)) {
                page.date(place).ifPresent(dates::add);
                continue;
            }
            if (!dates.isEmpty()
                    || page.furniture(place) == Furniture.Kind.MENU
                    || page.path(place).isPresent()) {
                break;
            }
            var passes = page.isTool(place)
                    || Furniture.isSection(page.line(place).text())
                    || page.byline(place).isPresent();
            others += passes ? 0 : 1;
        }
        return dates;
    }

    private static List<DateLine> foot(PageMarks page, ArticleZone zone, int end) {
        var dates = new ArrayList<DateLine>();
        for (int i = end; i < Math.min(zone.size(), end + FOOT); i++) {
            var date = page.date(zone.place(i));
            var near = i == end || page.byline(zone.place(i - 1)).isPresent() || page.isDate(zone.place(i - 1));
            date.filter(found -> found.labelled() || (found.isPure() && near)).ifPresent(dates::add);
        }
        return dates;
    }

    private static PageDates choose(List<DateLine> ranked) {
        PrintedTime published = null;
        PrintedTime updated = null;
        for (var date : ranked) {
            published = published == null ? date.published() : published;
            updated = updated == null ? date.updated() : updated;
        }
        return published == null
                ? new PageDates(updated, null, updated != null)
                : new PageDates(published, updated, false);
    }
}
