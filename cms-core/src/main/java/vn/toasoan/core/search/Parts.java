package vn.toasoan.core.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import vn.toasoan.core.search.SearchPage.Part;
import vn.toasoan.core.search.WordFinder.Found;

/** Cuts a text into parts, marked and not, never inside what is seen as one character. */
final class Parts {

    private final String text;
    private final BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final List<Part> parts = new ArrayList<>();

    private Parts(String text) {
        this.text = text;
        this.characters.setText(text);
    }

    /** The text from, to (exclusive) on one line, with the words in it marked. */
    static List<Part> of(String text, int from, int to, List<Found> words) {
        var cut = new Parts(text);
        var start = cut.before(from);
        var end = cut.after(to);
        var at = start;
        for (var word : WordFinder.toMark(words)) {
            var wordStart = Math.max(at, cut.before(word.start()));
            var wordEnd = Math.min(end, cut.after(word.end()));
            if (wordStart < wordEnd) {
                cut.add(at, wordStart, false);
                cut.add(wordStart, wordEnd, true);
                at = wordEnd;
            }
        }
        cut.add(at, end, false);
        return cut.parts;
    }

    private int before(int at) {
        return at <= 0 || characters.isBoundary(at) ? Math.max(at, 0) : characters.preceding(at);
    }

    private int after(int at) {
        return at >= text.length() || characters.isBoundary(at)
                ? Math.min(at, text.length())
                : characters.following(at);
    }

    private void add(int from, int to, boolean marked) {
        if (from < to) {
            parts.add(new Part(onOneLine(text.substring(from, to)), marked));
        }
    }

    private static String onOneLine(String piece) {
        return piece.chars().anyMatch(Character::isISOControl)
                ? piece.codePoints()
                        .map(c -> Character.isISOControl(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : piece;
    }
}
