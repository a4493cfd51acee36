package vn.toasoan.core.intake.line;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable: the only place of the intake that folds letters and makes keys of them. */
public final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters, marks and signs that texts are made of, each folded once for all; others are folded as they come. */
    private static final int TABLE_SIZE = 0x2100;

    private static final char NOTHING = 0xFFFF;
    private static final char RARE = 0xFFFE;
    private static final char[] TABLE = table();

    private Letters() {}

    /** Small letters without marks: {@code Hòa}, {@code Hoà} and {@code HOA} are one; {@code đ} is {@code d}. */
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            var bare = letter < TABLE_SIZE ? TABLE[letter] : RARE;
            if (bare == RARE) {
                return slowlyFolded(text);
            }
            if (bare != NOTHING) {
                folded.append(bare);
            }
        }
        return folded.toString();
    }

    /** The folded words with one space between, no punctuation: {@code "Tin khác >>"} is {@code "tin khac"}. */
    public static String key(String text) {
        var folded = folded(text);
        var key = new StringBuilder(folded.length());
        var apart = false;
        for (int i = 0; i < folded.length(); ) {
            int letter = folded.codePointAt(i);
            i += Character.charCount(letter);
            if (isOfWord(letter)) {
                if (apart && !key.isEmpty()) {
                    key.append(' ');
                }
                key.appendCodePoint(letter);
                apart = false;
            } else {
                apart = true;
            }
        }
        return key.toString();
    }

    private static boolean isOfWord(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(letter);
        };
    }

    private static String slowlyFolded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
    }

    private static char[] table() {
        var table = new char[TABLE_SIZE];
        for (char letter = 0; letter < TABLE_SIZE; letter++) {
            var folded = slowlyFolded(String.valueOf(letter));
            table[letter] = folded.isEmpty() ? NOTHING : folded.length() > 1 || letter == 'Σ' ? RARE : folded.charAt(0);
        }
        return table;
    }
}
