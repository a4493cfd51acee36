package vn.toasoan.core.intake;

import java.util.List;
import java.util.stream.IntStream;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.line.Line;

/**
 * What some pages print of an article above its title: the lead, as search engines and shared links show it.
 *
 * <p>The first running text is such a description where a headline beside a date stands between it and the next, and
 * no headline stands above it or the next repeats it.
 */
final class Description {

    private static final int FARTHEST = 10;
    private static final int FEWEST_WORDS = 4;
    private static final int SHORTEST = 18;
    private static final int LONGEST = 200;

    private Description() {}

    /** The index in the places of the first running text that is no description. */
    static int behind(PageMarks page, List<Integer> places, int first) {
        int next = first + 1;
        int farthest = Math.min(places.size(), first + FARTHEST);
        while (next < farthest && page.prose(places.get(next)) == 0) {
            next++;
        }
        if (next >= farthest || !isTitledBetween(page, places, first, next)) {
            return first;
        }
        var repeated =
                line(page, places, first).key().equals(line(page, places, next).key());
        var titled = IntStream.range(0, first).anyMatch(i -> isHeadline(page, places, i));
        return repeated || !titled ? next : first;
    }

    private static boolean isTitledBetween(PageMarks page, List<Integer> places, int first, int next) {
        return IntStream.range(first + 1, next)
                .anyMatch(i -> isHeadline(page, places, i)
                        && (page.isDate(places.get(i - 1)) || page.isDate(places.get(i + 1))));
    }

    private static boolean isHeadline(PageMarks page, List<Integer> places, int index) {
        int place = places.get(index);
        var line = page.line(place);
        return page.isUnclaimed(place)
                && !line.endsWith(".:,;")
                && line.words() >= FEWEST_WORDS
                && line.length() >= SHORTEST
                && line.length() <= LONGEST
                && BodyReader.caption(line, List.of()).isEmpty();
    }

    private static Line line(PageMarks page, List<Integer> places, int index) {
        return page.line(places.get(index));
    }
}
