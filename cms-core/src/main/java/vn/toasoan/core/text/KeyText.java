package vn.toasoan.core.text;

/**
 * Text as keys are made from it, which is never the text that is stored.
 *
 * <p>Invisible characters are dropped, what combines is combined. Text of plain Latin letters passes untouched.
 */
final class KeyText {

    private static final int TABLE_END = 0x2028;
    private static final boolean[] PASSES = new boolean[TABLE_END];

    static {
        for (char c = 0; c < TABLE_END; c++) {
            boolean isLatin = c < '\u0300' || (c >= '\u1E00' && c <= '\u1EFF');
            boolean isPunctuation = c >= '\u2010';
            PASSES[c] = (isLatin || isPunctuation) && !isInvisible(c) && c != KeyBuilder.ESCAPE;
        }
    }

    private KeyText() {}

    /**
     * The text for an exact key, or for tokens that keep their marks.
     *
     * @param escape what stands for the {@link KeyBuilder#ESCAPE} in it, which only keys may have
     */
    static CharSequence exact(CharSequence text, String escape) {
        return passes(text) ? text : composed(text, escape);
    }

    /** The text for a folded key: as {@link #exact}, and without the marks that belong to no letter. */
    static CharSequence folded(CharSequence text, String escape) {
        return passes(text) ? text : Nfc.of(withoutMarks(composed(text, escape)));
    }

    /** Whether the mark is one of those that fold away wherever they stand. */
    static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    private static boolean passes(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= TABLE_END || !PASSES[c]) {
                return false;
            }
        }
        return true;
    }

    /** Lower case composes where upper case could not (J + U+030C): the normal form is made twice. */
    private static String composed(CharSequence text, String escape) {
        return Nfc.of(lowerCase(Nfc.of(visible(text, escape))));
    }

    private static String visible(CharSequence text, String escape) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == KeyBuilder.ESCAPE) {
                seen.append(escape);
            } else if (!isInvisible(c)) {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    /** Zero-width characters, soft hyphens, signs of direction, variants of emoji. */
    static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || (c >= '\uFE00' && c <= '\uFE0F');
    }

    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }

    private static String withoutMarks(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
