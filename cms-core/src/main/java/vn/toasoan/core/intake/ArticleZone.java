package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.line.DateLine;
import vn.toasoan.core.intake.line.Furniture;
import vn.toasoan.core.intake.line.Line;

/**
 * The part of a page that holds its article: the first stretch between the furniture's boundaries with enough running
 * text.
 *
 * <p>Lists of other news, comment boxes, polls and counters bound the stretches. A box of related headlines within an
 * article does not end it where at least two paragraphs follow that are not headlines with teasers.
 *
 * @param places the lines of the zone, boxes within it left out
 * @param body the index in {@code places} of the first line of running text
 */
record ArticleZone(List<Integer> places, int body) {

    private static final int LEAST_TEXT = 150;
    private static final int LEAST_NOTICE = 90;
    private static final double ENOUGH = 0.35;
    private static final int VERSES = 8;
    private static final int LIST_PAGE = 3;

    /** Finds the article of a page; empty if it holds none. */
    static Optional<ArticleZone> find(PageMarks page) {
        var bounds = bounds(page);
        int most = 0;
        for (int i = 0; i + 1 < bounds.size(); i++) {
            most = Math.max(most, page.mass(bounds.get(i) + 1, bounds.get(i + 1)));
        }
        double enough = Math.max(LEAST_TEXT, most * ENOUGH);
        for (int i = 0; i + 1 < bounds.size(); i++) {
            if (page.mass(bounds.get(i) + 1, bounds.get(i + 1)) >= enough) {
                return zone(page, bounds, i);
            }
        }
        return verse(page, bounds).or(() -> notice(page, bounds));
    }

    /** A page with little text still holds a notice where a date stands above it. */
    private static Optional<ArticleZone> notice(PageMarks page, List<Integer> bounds) {
        for (int i = 0; i + 1 < bounds.size(); i++) {
            int from = bounds.get(i) + 1;
            int to = bounds.get(i + 1);
            int first = from;
            while (first < to && page.prose(first) == 0) {
                first++;
            }
            var dated = IntStream.range(from, first)
                    .anyMatch(place -> page.date(place).filter(DateLine::isPure).isPresent());
            if (dated && page.mass(first, to) >= LEAST_NOTICE) {
                return zone(page, bounds, i);
            }
        }
        return Optional.empty();
    }

    /** The number of the page's line at an index of the zone. */
    int place(int index) {
        return places.get(index);
    }

    int size() {
        return places.size();
    }

    private static List<Integer> bounds(PageMarks page) {
        var bounds = new ArrayList<Integer>();
        bounds.add(-1);
        for (int i = 0; i < page.size(); i++) {
            if (page.furniture(i) == Furniture.Kind.END || page.furniture(i) == Furniture.Kind.RELATED) {
                bounds.add(i);
            }
        }
        bounds.add(page.size());
        return bounds;
    }

    private static Optional<ArticleZone> zone(PageMarks page, List<Integer> bounds, int stretch) {
        var places = new ArrayList<Integer>();
        addAll(places, bounds.get(stretch) + 1, bounds.get(stretch + 1));
        int body = Description.behind(page, places, firstProse(page, places));
        for (int i = stretch + 1; i + 1 < bounds.size() && resumes(page, bounds.get(i), bounds.get(i + 1)); i++) {
            int from = bounds.get(i) + 1;
            while (page.prose(from) == 0) {
                from++;
            }
            addAll(places, from, bounds.get(i + 1));
        }
        return isListPage(page, places, body) ? Optional.empty() : Optional.of(new ArticleZone(places, body));
    }

    private static void addAll(List<Integer> places, int from, int to) {
        IntStream.range(from, to).forEach(places::add);
    }

    private static int firstProse(PageMarks page, List<Integer> places) {
        int first = 0;
        while (page.prose(places.get(first)) == 0) {
            first++;
        }
        return first;
    }

    /** Whether the article goes on behind a box of related headlines. */
    private static boolean resumes(PageMarks page, int bound, int end) {
        if (page.furniture(bound) != Furniture.Kind.RELATED) {
            return false;
        }
        int texts = 0;
        int headlines = 0;
        for (int i = bound + 1; i < end; i++) {
            if (page.prose(i) > 0) {
                texts++;
            } else if (texts > 0
                    && !page.isTool(i)
                    && !page.line(i).endsSentence()
                    && page.byline(i).isEmpty()) {
                headlines++;
            }
            if (page.isDate(i)) {
                return false;
            }
        }
        return (texts >= 2 && headlines * 2 <= texts + 1)
                || (texts == 1 && headlines == 0 && endsWithByline(page, bound, end));
    }

    private static boolean endsWithByline(PageMarks page, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> page.byline(i).isPresent());
    }

    /** Headlines with dates and teasers, one below the other: a page of a section, not of an article. */
    private static boolean isListPage(PageMarks page, List<Integer> places, int body) {
        int dates = 0;
        int alternations = 0;
        int teasers = 0;
        for (int i = body + 1; i < places.size(); i++) {
            int place = places.get(i);
            dates += page.date(place)
                                    .filter(date -> date.isPure() && !date.labelled())
                                    .isPresent()
                            && page.mass(place, places.getLast() + 1) > 0
                    ? 1
                    : 0;
            var above = places.get(i - 1);
            var teaser = page.prose(place) > 0 && page.line(place).length() < 300;
            alternations +=
                    teaser && page.prose(above) == 0 && !page.line(above).endsSentence() ? 1 : 0;
            teasers += teaser && page.line(place).text().matches(".*(?:\\.\\.\\.|…)$") ? 1 : 0;
        }
        return dates >= LIST_PAGE || (alternations > LIST_PAGE && teasers * 2 > alternations);
    }

    /** A page without running text may still hold a poem. */
    private static Optional<ArticleZone> verse(PageMarks page, List<Integer> bounds) {
        for (int i = 0; i + 1 < bounds.size(); i++) {
            var places = new ArrayList<Integer>();
            addAll(places, bounds.get(i) + 1, bounds.get(i + 1));
            var lines = places.stream().map(page::line).toList();
            int verses = 0;
            int longest = 0;
            int first = -1;
            for (int at = 0; at < lines.size(); at++) {
                int length = page.isTool(places.get(at)) || at == 0 ? 0 : BodyReader.verse(lines, at);
                first = length > 0 && first < 0 ? at : first;
                verses += length;
                longest = Math.max(longest, length);
                at += Math.max(0, length - 1);
            }
            if (longest >= VERSES || (verses >= VERSES && punctuated(lines, first))) {
                return Optional.of(new ArticleZone(places, first));
            }
        }
        return Optional.empty();
    }

    private static boolean punctuated(List<Line> lines, int first) {
        var verses = lines.subList(first, lines.size());
        return verses.stream().filter(line -> line.endsWith(".,;!?…")).count() * 4 >= verses.size();
    }
}
