package vn.toasoan.core.text;

import java.util.Arrays;

/**
 * Writes keys of tokens one behind the other. Not thread-safe; one per call.
 *
 * <p>Takes text that has passed the {@link KeyText}.
 */
final class KeyBuilder {

    /** Ends the letters of a token whose own last digit would read as a tone: A1 is {@code a1~}. */
    static final char ESCAPE = '~';

    private char[] out;
    private int length;

    KeyBuilder(int expected) {
        out = new char[expected];
    }

    /** Starts another token. */
    void space() {
        if (length > 0) {
            makeRoom(1);
            out[length++] = ' ';
        }
    }

    /** The exact key of the token that stands from, to (exclusive). */
    void exact(CharSequence text, int from, int to) {
        makeRoom(2 * (to - from) + 1);
        if (number(text, from, to)) {
            return;
        }
        int start = length;
        boolean isToned = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            out[length++] = Letters.bare(c);
            isToned |= Letters.tone(c) != 0;
        }
        unifyOpenY(start);
        if (isToned ? endsInDigit(start) : readsAsToned(start)) {
            out[length++] = ESCAPE;
        }
        if (isToned) {
            tones(text, from, to);
        }
    }

    /** The folded key of the token that stands from, to (exclusive). */
    void folded(CharSequence text, int from, int to) {
        makeRoom(2 * (to - from));
        if (number(text, from, to)) {
            return;
        }
        int start = length;
        for (int i = from; i < to; i++) {
            base(Letters.base(text.charAt(i)));
        }
        unifyOpenY(start);
    }

    @Override
    public String toString() {
        return new String(out, 0, length);
    }

    /** Where the letters of an exact key end and its tones begin. */
    static int lettersEnd(CharSequence exactKey) {
        int end = exactKey.length();
        while (end > 0 && isToneDigit(exactKey.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && exactKey.charAt(end - 1) == ESCAPE) {
            return end - 1;
        }
        int digits = exactKey.length() - end;
        boolean areTones = end > 0 && !Numbers.isDigit(exactKey.charAt(end - 1)) && digits <= vowels(exactKey, end);
        return areTones ? end : exactKey.length();
    }

    private boolean number(CharSequence text, int from, int to) {
        if (from == to || !Numbers.isDigit(text.charAt(from)) || !Numbers.isNumber(text, from, to)) {
            return false;
        }
        int first = Numbers.isPadded(text, from, to) ? from + 1 : from;
        for (int i = first; i < to; i++) {
            if (text.charAt(i) != '.') {
                out[length++] = text.charAt(i);
            }
        }
        return true;
    }

    private void base(char base) {
        String spelled = base < 0x80 ? "" : Letters.spelled(base);
        if (spelled.isEmpty()) {
            out[length++] = base;
            return;
        }
        out[length++] = spelled.charAt(0);
        out[length++] = spelled.charAt(1);
    }

    /**
     * Makes an open y an i where the two are free.
     *
     * <p>Source: LuatVietnam, "Sắp có Thông tư quy định mới về chính tả" (after h k l m s t); quy is also qui.
     */
    private void unifyOpenY(int start) {
        int letters = length - start;
        if (letters < 2 || letters > 3 || out[length - 1] != 'y') {
            return;
        }
        boolean isFree = letters == 2 ? "hklmst".indexOf(out[start]) >= 0 : out[start] == 'q' && out[start + 1] == 'u';
        if (isFree) {
            out[length - 1] = 'i';
        }
    }

    private boolean endsInDigit(int start) {
        return length > start && Numbers.isDigit(out[length - 1]);
    }

    private boolean readsAsToned(int start) {
        if (length == start || !isToneDigit(out[length - 1])) {
            return false;
        }
        CharSequence letters = new String(out, start, length - start);
        return lettersEnd(letters) < letters.length();
    }

    private void tones(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            int tone = Letters.tone(text.charAt(i));
            if (tone != 0) {
                out[length++] = (char) ('0' + tone);
            }
        }
    }

    private static boolean isToneDigit(char c) {
        return c >= '1' && c <= '5';
    }

    private static int vowels(CharSequence text, int to) {
        int vowels = 0;
        for (int i = 0; i < to; i++) {
            vowels += Letters.isVowel(text.charAt(i)) ? 1 : 0;
        }
        return vowels;
    }

    private void makeRoom(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(length + more, 2 * out.length));
        }
    }
}
