package vn.toasoan.core.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.toasoan.core.text.Keys;

/** How a pen name is shown. */
final class PenName {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private PenName() {}

    /**
     * A name printed in capitals as it is spoken: TRƯỜNG SƠN is Trường Sơn.
     *
     * <p>As printed stay any other name, initials, and one word alone, which may be an acronym: TTXVN; so does a word
     * among others that cannot be spoken: PV TTXVN.
     */
    static String shown(String printed) {
        var words = BLANKS.split(printed.strip());
        var capitals = printed.equals(printed.toUpperCase(Locale.ROOT));
        if (!capitals || words.length < 2 || printed.indexOf('.') >= 0) {
            return printed;
        }
        return Arrays.stream(words).map(PenName::spoken).collect(Collectors.joining(" "));
    }

    private static String spoken(String word) {
        var plain = Keys.folded(word);
        return VOWEL.matcher(plain).find() && !DIGIT.matcher(plain).find() ? capitalised(word) : word;
    }

    private static String capitalised(String word) {
        var shown = new StringBuilder();
        var atStart = true;
        for (var letter : word.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            shown.appendCodePoint(atStart ? Character.toUpperCase(letter) : letter);
            atStart = !Character.isLetter(letter);
        }
        return shown.toString();
    }
}
