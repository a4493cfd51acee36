package vn.toasoan.core.text;

/**
 * The tokens of a text in turn: runs of letters and digits with their marks, and whole numbers.
 *
 * <p>Everything else parts tokens, except invisible characters inside a word. A chain of digits that is no number
 * (3.2.1930) falls into its parts. These are the tokens of {@link Keys#exactPhrase}, with their places in the text, so
 * the caller can look at what stands between them. Not thread-safe; one per text.
 */
public final class Tokens {

    private final CharSequence text;
    private int start;
    private int end;
    /** Up to here digits have been found to be no number together. */
    private int partedUpTo;

    /** Stands before the first token; the text must not change meanwhile. */
    public Tokens(CharSequence text) {
        this.text = text;
    }

    /** Goes to the next token; false after the last. */
    public boolean next() {
        start = end;
        while (start < text.length() && !isWordAt(start)) {
            start += Character.charCount(Character.codePointAt(text, start));
        }
        if (start >= text.length()) {
            start = text.length();
            end = start;
            return false;
        }
        int number = numberEnd();
        end = number > start ? number : runEnd();
        return true;
    }

    /** Index of the token's first character. */
    public int start() {
        return start;
    }

    /** Index behind the token's last character. */
    public int end() {
        return end;
    }

    /** The end of the number with dots or a comma in it that starts here, else the start. */
    private int numberEnd() {
        if (start < partedUpTo || !Numbers.isDigit(text.charAt(start))) {
            return start;
        }
        int chain = Numbers.chainEnd(text, start);
        if (chain == Numbers.digitsEnd(text, start)) {
            return start;
        }
        if (Numbers.isNumber(text, start, chain)) {
            return chain;
        }
        partedUpTo = chain;
        return start;
    }

    private int runEnd() {
        int last = start;
        int at = start;
        while (at < text.length()) {
            boolean belongs = isWordAt(at) || isMarkAt(at);
            if (!belongs && !KeyText.isInvisible(text.charAt(at))) {
                break;
            }
            at += Character.charCount(Character.codePointAt(text, at));
            last = belongs ? at : last;
        }
        return last;
    }

    private boolean isWordAt(int at) {
        return Character.isLetterOrDigit(Character.codePointAt(text, at));
    }

    private boolean isMarkAt(int at) {
        return switch (Character.getType(Character.codePointAt(text, at))) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
