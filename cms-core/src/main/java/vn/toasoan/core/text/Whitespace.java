package vn.toasoan.core.text;

/** Blank and invisible characters as they come from word processors and web pages. */
public final class Whitespace {

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final char NO_JOINER = 0;

    private Whitespace() {}

    /**
     * The text on one line: a run of blanks and line ends is one space, none at either end. Idempotent.
     *
     * <p>No-break spaces are blanks. Zero-width spaces and byte order marks go; so do joiners, except where emoji and
     * other scripts are built with them.
     */
    public static String collapse(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isGap = false;
        char joiner = NO_JOINER;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                isGap = !line.isEmpty();
                joiner = NO_JOINER;
            } else if (isJoiner(c)) {
                joiner = isGap || line.isEmpty() || !joins(line.charAt(line.length() - 1)) ? NO_JOINER : c;
            } else if (!isZeroWidth(c)) {
                if (isGap) {
                    line.append(' ');
                } else if (joiner != NO_JOINER && joins(c)) {
                    line.append(joiner);
                }
                line.append(c);
                isGap = false;
                joiner = NO_JOINER;
            }
        }
        return line.toString();
    }

    private static boolean isBlank(char c) {
        if (c < '\u0080') {
            return c <= ' ' && Character.isWhitespace(c);
        }
        return c == '\u0085' || Character.isSpaceChar(c);
    }

    private static boolean isZeroWidth(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u180E';
    }

    private static boolean isJoiner(char c) {
        return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
    }

    /** Whether a joiner beside the character means something; beside Latin letters none does. */
    private static boolean joins(char c) {
        return c >= '\u0600' && (c < '\u1E00' || c >= '\u2000');
    }
}
