package vn.toasoan.core.markup;

/** Which characters a stored text may hold, and which of them nobody sees. */
final class Letters {

    static final char NBSP = '\u00a0';

    private Letters() {}

    /** A space, a break of a source line, or a non-breaking space. */
    static boolean isSpace(char c) {
        return c == ' ' || c == NBSP || c == '\t' || c == '\n' || c == '\r' || c == '\f' || isRareSpace(c);
    }

    private static boolean isRareSpace(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000b';
    }

    /** Takes no room and is no letter: zero-width spaces and joiners, soft hyphen, direction marks, byte-order mark. */
    static boolean isInvisible(char c) {
        return between(c, '\u200b', '\u200f')
                || between(c, '\u202a', '\u202e')
                || between(c, '\u2060', '\u2069')
                || c == '\u00ad'
                || c == '\ufeff';
    }

    private static boolean between(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /**
     * Leaves out what no XML feed and no database takes: control characters, noncharacters, halves of surrogate pairs.
     *
     * @return the same text when there is nothing to leave out
     */
    static String legal(String text) {
        int i = 0;
        while (i < text.length() && isLegal(text, i)) i++;
        if (i == text.length()) return text;
        var out = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) if (isLegal(text, i)) out.append(text.charAt(i));
        return out.toString();
    }

    private static boolean isLegal(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) return hasPair(text, i);
        if (Character.isLowSurrogate(c)) return i > 0 && hasPair(text, i - 1);
        if (between(c, '\ufdd0', '\ufdef') || c >= '\ufffe') return false;
        return !Character.isISOControl(c) || isSpace(c);
    }

    private static boolean hasPair(String text, int high) {
        return high + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1))
                && (Character.toCodePoint(text.charAt(high), text.charAt(high + 1)) & 0xfffe) != 0xfffe;
    }
}
