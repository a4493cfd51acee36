package vn.toasoan.core.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * The door for text: everything stored has passed it.
 *
 * <p>Beyond Unicode's normal form it repairs what that form must leave apart: a tone typed before the hat
 * ({@code e + U+0301 + U+0302}), which is drawn like ế and equal to nothing. It maps no look-alikes and drops nothing.
 */
public final class Nfc {

    private static final char CIRCUMFLEX = '\u0302';
    private static final char BREVE = '\u0306';
    private static final char HORN = '\u031B';

    private Nfc() {}

    /** The text in NFC with misplaced marks repaired; itself where nothing is to be done. Idempotent. */
    public static String of(CharSequence text) {
        String given = text.toString();
        if (isPlain(given) || (Normalizer.isNormalized(given, Form.NFC) && !hasLoneLetterMark(given))) {
            return given;
        }
        StringBuilder apart = new StringBuilder(Normalizer.normalize(given, Form.NFD));
        moveLetterMarksBeforeTones(apart);
        String whole = Normalizer.normalize(apart, Form.NFC);
        return whole.equals(given) ? given : whole;
    }

    /** Whether a glance shows that there is nothing to repair; false means only "look closer". */
    static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Latin letters, the punctuation of newspapers and the sign for đồng: NFC whatever stands beside them. */
    private static boolean isPlain(char c) {
        return c < '\u0300' || (c >= '\u1E00' && c <= '\u1EFF') || (c >= '\u2010' && c <= '\u2027') || c == '\u20AB';
    }

    private static boolean hasLoneLetterMark(String text) {
        return text.indexOf(CIRCUMFLEX) >= 0 || text.indexOf(BREVE) >= 0 || text.indexOf(HORN) >= 0;
    }

    private static void moveLetterMarksBeforeTones(StringBuilder apart) {
        for (int i = 0; i < apart.length(); i++) {
            int mark = i + 1;
            while (mark < apart.length() && isToneMark(apart.charAt(mark))) {
                mark++;
            }
            if (mark > i + 1 && mark < apart.length() && belongs(apart.charAt(mark), apart.charAt(i))) {
                char moved = apart.charAt(mark);
                apart.deleteCharAt(mark).insert(i + 1, moved);
            }
        }
    }

    /** Whether the character is the combining mark of a tone. */
    static boolean isToneMark(char c) {
        return switch (c) {
            case '\u0300', '\u0301', '\u0303', '\u0309', '\u0323' -> true;
            default -> false;
        };
    }

    private static boolean belongs(char mark, char letter) {
        return switch (letter) {
            case 'a', 'A' -> mark == CIRCUMFLEX || mark == BREVE;
            case 'e', 'E' -> mark == CIRCUMFLEX;
            case 'o', 'O' -> mark == CIRCUMFLEX || mark == HORN;
            case 'u', 'U' -> mark == HORN;
            default -> false;
        };
    }

    /** Whether the character is one of the eight combining marks of Vietnamese. */
    static boolean isVietnameseMark(char c) {
        return isToneMark(c) || c == CIRCUMFLEX || c == BREVE || c == HORN;
    }
}
