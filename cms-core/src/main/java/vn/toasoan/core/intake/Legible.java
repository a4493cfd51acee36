package vn.toasoan.core.intake;

import java.util.List;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.line.Line;

/** Tells text that people can read from what a wrong decoding or a broken capture leaves. */
final class Legible {

    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?");
    private static final Pattern BROKEN =
            Pattern.compile("\\uFFFD|[ÃÂ][\\u0080-\\u00BF¡-¿]|á[»º]|Ä[‘\\u0091\\u0090]|Æ[°¡]");
    private static final double LEAST = 0.3;
    private static final double MOST_BROKEN = 0.01;

    private Legible() {}

    /** Whether enough words are built as syllables are, and hardly a sign is broken. */
    static boolean is(List<Line> lines) {
        long words = 0;
        long syllables = 0;
        long signs = 0;
        long broken = 0;
        for (var line : lines) {
            for (var word : line.key().split(" ", -1)) {
                if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                    words++;
                    syllables += SYLLABLE.matcher(word).matches() ? 1 : 0;
                }
            }
            signs += line.length();
            broken += BROKEN.matcher(line.text()).results().count();
        }
        return words > 0 && syllables >= words * LEAST && broken <= signs * MOST_BROKEN;
    }
}
