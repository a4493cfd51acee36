package vn.toasoan.core.search.scan;

import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Tokens;

/**
 * The tokens of a text and where they stand in it: runs of letters and digits with their marks, and whole numbers.
 *
 * <p>Tokens part where {@link Keys#exactPhrase} parts them. So 2.472 is one token and 117/2025/NĐ-CP are four; invisible
 * characters inside a word belong to it. Not thread-safe.
 */
public final class Scanner {

    private static final String BREAKS = ",;:!?…()[]{}\"“”„«»|•\t\n\u000B\f\r\u0085\u2028\u2029";
    private static final String DASHES = "-–—";

    private final VisibleText text;
    private final Tokens tokens;
    private boolean parted;

    public Scanner(String text) {
        this.text = VisibleText.of(text);
        this.tokens = new Tokens(this.text.visible());
    }

    /** Goes to the next token; false after the last. */
    public boolean next() {
        var before = tokens.end();
        if (!tokens.next()) {
            return false;
        }
        parted = before == 0 || hasBreak(before, tokens.start());
        return true;
    }

    /** Where the token starts in the text as given, UTF-16 units; to be asked after {@link #next} was true. */
    public int start() {
        return text.origin(tokens.start());
    }

    /** Where it ends, exclusive; the marks of its last letter are inside. */
    public int end() {
        return text.origin(tokens.end() - 1) + 1;
    }

    /** The token as it stands in the text, without the invisible characters in it. */
    public String token() {
        return text.visible().substring(tokens.start(), tokens.end());
    }

    /** Whether punctuation parts it from the token before, so that the two make no word; true for the first. */
    public boolean isParted() {
        return parted;
    }

    private boolean hasBreak(int from, int to) {
        for (var i = from; i < to; i++) {
            var c = text.visible().charAt(i);
            if (BREAKS.indexOf(c) >= 0
                    || (c == '.' && isSpace(i + 1))
                    || (DASHES.indexOf(c) >= 0 && (isSpace(i - 1) || isSpace(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpace(int at) {
        var c = text.visible().charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
