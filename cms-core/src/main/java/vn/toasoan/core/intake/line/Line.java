package vn.toasoan.core.intake.line;

import java.util.regex.Pattern;

/**
 * One line of a captured page, or one block of a saved one.
 *
 * @param text NFC, one space between words, none around; never empty
 * @param key the folded words of the text, see {@link Letters#key}
 * @param gap how many empty lines stand before it
 */
public record Line(String text, String key, int gap, Hints hints) {

    private static final String CLOSERS = "”\"'’»)] ";
    private static final Pattern DIGITS = Pattern.compile("[\\d\\s]+");

    /** A line of which nothing but the text is known. */
    public static Line of(String text, int gap) {
        return of(text, gap, Hints.NONE);
    }

    /** A line with what its page's mark-up tells. */
    public static Line of(String text, int gap, Hints hints) {
        return new Line(text, Letters.key(text), gap, hints);
    }

    /** The same line with another text, as after a dateline or label is taken off. */
    public Line with(String text) {
        return of(text, gap, hints);
    }

    /** The same line, known to stand under a picture. */
    public Line asCaption() {
        return new Line(text, key, gap, new Hints(0, hints.linkShare(), Hints.Place.CAPTION, hints.words()));
    }

    /** Characters of the text. */
    public int length() {
        return text.length();
    }

    /** Number of words. */
    public int words() {
        return key.isEmpty() ? 0 : (int) key.chars().filter(c -> c == ' ').count() + 1;
    }

    /** Whether it ends as sentences do: a full stop, a mark of question or call, an ellipsis. */
    public boolean endsSentence() {
        return endsWith(".!?…");
    }

    /** Whether its last sign, closing quotes and brackets aside, is one of these. */
    public boolean endsWith(String signs) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && signs.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether its first letter is a small one, as where a sentence goes on. */
    public boolean opensSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether it is written in capitals: at least four letters, nearly all of them. */
    public boolean capitals() {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var large = text.codePoints().filter(Character::isUpperCase).count();
        return letters >= 4 && large >= letters * 0.85;
    }

    /** Whether it holds figures only. */
    public boolean figures() {
        return DIGITS.matcher(key).matches();
    }
}
