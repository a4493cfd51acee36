package vn.toasoan.core.text;

import java.util.Locale;

/**
 * Sort keys: stored beside a name, ordered by bytes ({@code CHARACTER SET ascii COLLATE ascii_bin}).
 *
 * <p>The order is that of dictionaries: syllable by syllable, first the letters a ă â b c d đ e ê …, then the tone ngang
 * huyền hỏi ngã sắc nặng; numbers by their value, before letters; other scripts last, by code point. Case, punctuation
 * and the place of the tone do not count, so equal keys are common: order by id after them. One character a letter and
 * one a syllable, {@value #MAX_LENGTH} at most.
 *
 * <p>Made without ICU, whose keys in hexadecimal digits are three times as long, differ from release to release and
 * weigh all letters of a text before its first tone (Hà An, Ha Bình). Within a syllable the order is that of its collator
 * for {@code vi}.
 */
public final class SortKeys {

    /** Characters of the longest key; what differs only behind them is equal. */
    public static final int MAX_LENGTH = 64;

    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** By their bytes: ten digits, then the letters above, all of them after the ranks of tones. */
    private static final String SYMBOLS = "6789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm";

    private static final char OTHER_SCRIPT = 'z';
    /** By the digit of the tone, its place in the order. */
    private static final String TONE_RANKS = "041235";

    private static final int MOST_COUNTED_DIGITS = 9;

    private final CharSequence text;
    private final StringBuilder key = new StringBuilder(MAX_LENGTH);

    private SortKeys(CharSequence text) {
        this.text = KeyText.exact(text, " ");
    }

    /** The key of a name or title; empty for a text without letters and digits. */
    public static String of(CharSequence text) {
        SortKeys sortKeys = new SortKeys(text);
        sortKeys.tokens(0, sortKeys.text.length());
        return sortKeys.cut();
    }

    /** The key by which people are listed: the given name, which is the last syllable, before the rest. */
    public static String byGivenName(String fullName) {
        SortKeys sortKeys = new SortKeys(fullName);
        Tokens tokens = new Tokens(sortKeys.text);
        int given = 0;
        while (tokens.next()) {
            given = tokens.start();
        }
        sortKeys.tokens(given, sortKeys.text.length());
        sortKeys.tokens(0, given);
        return sortKeys.cut();
    }

    private void tokens(int from, int to) {
        Tokens tokens = new Tokens(text.subSequence(from, to));
        while (key.length() < MAX_LENGTH && tokens.next()) {
            token(from + tokens.start(), from + tokens.end());
        }
    }

    private void token(int from, int to) {
        int tone = Tone.NGANG.digit();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Numbers.isDigit(c)) {
                at = number(at, to);
            } else {
                letter(Letters.bare(c));
                tone = tone == Tone.NGANG.digit() ? Letters.tone(c) : tone;
                at++;
            }
        }
        key.append(TONE_RANKS.charAt(tone));
    }

    /** How many digits, then the digits: 9 comes before 10. Returns where the number ends. */
    private int number(int from, int to) {
        int at = from;
        StringBuilder digits = new StringBuilder();
        while (at < to && (Numbers.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            char c = text.charAt(at++);
            if (c != '.' && (c != '0' || !digits.isEmpty())) {
                digits.append(SYMBOLS.charAt(c - '0'));
            }
        }
        key.append(SYMBOLS.charAt(Math.min(digits.length(), MOST_COUNTED_DIGITS)))
                .append(digits);
        return at;
    }

    private void letter(char bare) {
        int place = LETTERS.indexOf(bare);
        if (place < 0) {
            place = LETTERS.indexOf(Letters.base(bare));
        }
        String spelled = Letters.spelled(Letters.base(bare));
        if (place >= 0) {
            key.append(SYMBOLS.charAt(10 + place));
        } else if (!spelled.isEmpty()) {
            letter(spelled.charAt(0));
            letter(spelled.charAt(1));
        } else if (!KeyText.isMark(bare) && bare != ',') {
            key.append(OTHER_SCRIPT).append(hex(bare));
        }
    }

    /** Four digits, and in bytes the order of the numbers. */
    private static String hex(char c) {
        return Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
    }

    private String cut() {
        return key.length() <= MAX_LENGTH ? key.toString() : key.substring(0, MAX_LENGTH);
    }
}
