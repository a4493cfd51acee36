package vn.toasoan.core.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What each letter is: its lower case without tone, its tone, its base, its place in the alphabet.
 *
 * <p>Tables by character up to U+1EFF, which holds every precomposed Latin letter. Vietnamese letters are made from
 * vowel and mark by the JDK's normalizer, so there is no table to mistype.
 */
final class Letters {

    /**
     * The 29 letters in their order; {@link #code} counts from 1.
     *
     * <p>Source: Wikipedia tiếng Việt, "Bảng chữ cái tiếng Việt".
     */
    static final String ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    static final String VOWELS = "aăâeêioôơuưy";

    private static final int SIZE = 0x1F00;
    /** Latin letters that no decomposition leads to a base, and that base. */
    private static final String WITHOUT_DECOMPOSITION = "đdøołlħhŧtıiŋnſs";

    private static final char[] BARE = new char[SIZE];
    private static final char[] BASE = new char[SIZE];
    private static final byte[] TONE = new byte[SIZE];
    private static final byte[] CODE = new byte[SIZE];
    private static final char[][] TONED = new char[ALPHABET.length() + 1][];

    static {
        for (char c = 0; c < SIZE; c++) {
            BARE[c] = Character.toLowerCase(c);
        }
        fillAlphabet();
        fillVowels();
        for (char lookAlike : new char[] {'ð', 'Ð', 'ɖ', 'Ɖ'}) {
            BARE[lookAlike] = 'đ';
        }
        for (char c = 0; c < SIZE; c++) {
            BASE[c] = baseOf(BARE[c]);
        }
    }

    private Letters() {}

    /** Lower case without tone; hats, horns and đ stay; ð and ɖ become đ. */
    static char bare(char c) {
        return c < SIZE ? BARE[c] : Character.toLowerCase(c);
    }

    /** The digit of the tone the letter carries; 0 for none and for what is no Vietnamese letter. */
    static int tone(char c) {
        return c < SIZE ? TONE[c] : 0;
    }

    /** Lower case without any mark, as far as one letter can say it; for æ œ ß þ ĳ see {@link #spelled}. */
    static char base(char c) {
        return c < SIZE ? BASE[c] : Character.toLowerCase(c);
    }

    /** Two letters for what {@link #base} left whole; empty where the character stands for itself. */
    static String spelled(char base) {
        return switch (base) {
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'þ' -> "th";
            case 'ĳ' -> "ij";
            default -> "";
        };
    }

    /** The letter's place in {@link #ALPHABET} from 1, whatever its case and tone; 0 for everything else. */
    static int code(char c) {
        return c < SIZE ? CODE[c] : 0;
    }

    static boolean isVowel(char c) {
        return TONED[code(c)] != null;
    }

    /** The vowel with that tone instead of its own, in its own case; what is no vowel comes back as it is. */
    static char toned(char vowel, int tone) {
        char[] row = TONED[code(vowel)];
        if (row == null) {
            return vowel;
        }
        return Character.isUpperCase(vowel) ? Character.toUpperCase(row[tone]) : row[tone];
    }

    /** Whether it is a Vietnamese letter, or the look-alike of one, that a plain keyboard lacks. */
    static boolean isMarked(char c) {
        char bare = bare(c);
        return code(bare) != 0 && (tone(c) != 0 || base(bare) != bare);
    }

    private static void fillAlphabet() {
        for (int i = 0; i < ALPHABET.length(); i++) {
            char letter = ALPHABET.charAt(i);
            CODE[letter] = (byte) (i + 1);
            CODE[Character.toUpperCase(letter)] = (byte) (i + 1);
        }
    }

    private static void fillVowels() {
        for (int i = 0; i < VOWELS.length(); i++) {
            char vowel = VOWELS.charAt(i);
            char[] row = new char[Tone.values().length];
            for (Tone tone : Tone.values()) {
                char lower = composed(vowel + tone.mark());
                row[tone.digit()] = lower;
                enter(lower, vowel, tone);
                enter(Character.toUpperCase(lower), vowel, tone);
            }
            TONED[CODE[vowel]] = row;
        }
    }

    private static void enter(char letter, char vowel, Tone tone) {
        BARE[letter] = vowel;
        TONE[letter] = (byte) tone.digit();
        CODE[letter] = CODE[vowel];
    }

    private static char composed(String vowelAndMark) {
        return Normalizer.normalize(vowelAndMark, Normalizer.Form.NFC).charAt(0);
    }

    private static char baseOf(char bare) {
        if (Character.UnicodeScript.of(bare) != Character.UnicodeScript.LATIN) {
            return bare;
        }
        char first = Normalizer.normalize(String.valueOf(bare), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .charAt(0);
        int known = WITHOUT_DECOMPOSITION.indexOf(first);
        return known >= 0 && known % 2 == 0 ? WITHOUT_DECOMPOSITION.charAt(known + 1) : first;
    }
}
