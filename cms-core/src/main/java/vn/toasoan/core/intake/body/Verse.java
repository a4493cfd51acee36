package vn.toasoan.core.intake.body;

import java.util.List;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.ListItem;

/**
 * Finds verse: lines of four to eight syllables that keep a measure (equal, or six and eight by turns), one below the
 * other, each opening with a capital.
 */
final class Verse {

    private static final int FEWEST = 2;
    private static final int SURE = 4;

    private Verse() {}

    /** How many lines from a place on are verse; 0 if none. */
    static int length(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && isVerse(lines.get(end)) && (end == from || keepsMeasure(lines, from, end))) {
            end++;
        }
        int count = end - from;
        var couplet =
                count >= FEWEST && isSixEight(lines, from) && !lines.get(from).endsWith(".:?!");
        return count >= SURE || couplet ? count : 0;
    }

    private static boolean isVerse(Line line) {
        int words = line.words();
        return words >= 4
                && words <= 9
                && line.length() <= 60
                && !line.opensSmall()
                && !line.figures()
                && !line.endsWith(":")
                && ListItem.of(line.text()).isEmpty()
                && !line.capitals();
    }

    private static boolean keepsMeasure(List<Line> lines, int from, int place) {
        int first = lines.get(from).words();
        int words = lines.get(place).words();
        var even = (place - from) % 2 == 0;
        var equal = lines.subList(from, place).stream().allMatch(line -> line.words() == first) && words == first;
        return equal || (isSixEight(lines, from) && words == (even ? 6 : 8));
    }

    private static boolean isSixEight(List<Line> lines, int from) {
        return from + 1 < lines.size()
                && lines.get(from).words() == 6
                && lines.get(from + 1).words() == 8;
    }
}
