package vn.toasoan.core.intake.line;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable: the only place of the intake that composes, folds and keys letters. */
public final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Letters() {}

    /** Composed form; what the program stores and shows. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Small letters without marks: {@code Hòa}, {@code Hoà} and {@code HOA} are one; {@code đ} is {@code d}. */
    public static String folded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
    }

    /** The folded words with one space between, no punctuation: {@code "Tin khác >>"} is {@code "tin khac"}. */
    public static String key(String text) {
        return NO_WORD.matcher(folded(text)).replaceAll(" ").strip();
    }
}
