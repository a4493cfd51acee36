package vn.toasoan.core.theme;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text, cut where a reader would: after a word, never inside a letter and its marks. */
final class Excerpt {

    private static final String MORE = "…";

    private Excerpt() {}

    /**
     * Shortens a text, with {@code …} where something was left out.
     *
     * @param most letters as readers count them, the {@code …} among them; at least 1
     */
    static String of(String text, int most) {
        var whole = text.strip();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(whole);
        if (letters.next(most + 1) == BreakIterator.DONE) {
            return whole;
        }
        letters.first();
        var room = most == 1 ? 0 : letters.next(most - 1);
        var cut = Character.isWhitespace(whole.charAt(room)) ? room : lastSpace(whole, room);
        return whole.substring(0, cut == 0 ? room : cut).replaceFirst("[\\s,;:–-]+$", "") + MORE;
    }

    private static int lastSpace(String text, int before) {
        var at = before;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
