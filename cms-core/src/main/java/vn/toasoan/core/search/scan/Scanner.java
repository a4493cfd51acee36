package vn.toasoan.core.search.scan;

import vn.toasoan.core.text.Keys;

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
    private int start;
    private int end;
    private boolean parted;
    /** Up to here digits have been found to be no number together. */
    private int partedUpTo;

    public Scanner(String text) {
        this.text = VisibleText.of(text);
    }

    /** Goes to the next token; false after the last. */
    public boolean next() {
        var before = end;
        start = before;
        while (start < length() && !isWordAt(start)) {
            start += Character.charCount(text.codePointAt(start));
        }
        if (start >= length()) {
            start = length();
            end = start;
            return false;
        }
        parted = before == 0 || hasBreak(before, start);
        var number = numberEnd();
        end = number > start ? number : runEnd();
        return true;
    }

    /** Where the token starts in the text as given, UTF-16 units. */
    public int start() {
        return text.origin(start);
    }

    /** Where it ends, exclusive; the marks of its last letter are inside. */
    public int end() {
        return text.origin(end - 1) + 1;
    }

    /** The token as it stands in the text, without the invisible characters in it. */
    public String token() {
        return text.substring(start, end);
    }

    /** Whether punctuation parts it from the token before, so that the two make no word; true for the first. */
    public boolean isParted() {
        return parted;
    }

    private int length() {
        return text.length();
    }

    /** The end of the number with dots or a comma in it that starts here, else the start. */
    private int numberEnd() {
        if (start < partedUpTo || !isDigit(start)) {
            return start;
        }
        var chain = digitsEnd(start);
        if (!isJoint(chain)) {
            return start;
        }
        while (isJoint(chain)) {
            chain = digitsEnd(chain + 1);
        }
        if (isNumber(text.substring(start, chain))) {
            return chain;
        }
        partedUpTo = chain;
        return start;
    }

    /** What is a number is for the keys to say: those take the dots out of one and leave anything else as it is. */
    private static boolean isNumber(String chain) {
        var key = Keys.exact(chain);
        return key.indexOf('.') < 0 && key.indexOf(',') == key.lastIndexOf(',');
    }

    private boolean isJoint(int at) {
        return at + 1 < length() && (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigit(at + 1);
    }

    private int digitsEnd(int from) {
        var at = from;
        while (at < length() && isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private int runEnd() {
        var at = start;
        while (at < length() && (isWordAt(at) || isMarkAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private boolean isWordAt(int at) {
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    private boolean isMarkAt(int at) {
        return switch (Character.getType(text.codePointAt(at))) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private boolean hasBreak(int from, int to) {
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (BREAKS.indexOf(c) >= 0
                    || (c == '.' && isSpace(i + 1))
                    || (DASHES.indexOf(c) >= 0 && (isSpace(i - 1) || isSpace(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }
}
