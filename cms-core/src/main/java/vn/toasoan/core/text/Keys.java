package vn.toasoan.core.text;

import java.util.Set;

/**
 * Keys under which different spellings of the same are equal.
 *
 * <table>
 *   <caption>What is equal under which key</caption>
 *   <tr><th>key</th><th>rule</th><th>equal</th><th>not equal</th></tr>
 *   <tr><td>exact</td><td>normal form, lower case, ð ɖ are đ; tones taken out and put behind as digits of
 *     {@link Tone#digit}; open y is i after h k l m s t qu</td>
 *     <td>hoà hòa HÒA = {@code hoa2}; lý lí = {@code li1}</td><td>hoa hòa; ho hô; tai tay; thúi thúy</td></tr>
 *   <tr><td>folded</td><td>exact without hats, horns and tones; đ is d; other Latin letters are their base</td>
 *     <td>hòa hoa hoá</td><td></td></tr>
 * </table>
 *
 * <p>Numbers under both: 2.472 = 2472, 3,6 keeps its comma, 03 = 3 (two digits only). Invisible characters are dropped.
 *
 * <p>An exact key never reads two ways: a token that ends in a digit where a tone could stand gets a {@code ~} (A1 is
 * {@code a1~}, á is {@code a1}). So it is no text to make a key from again; folded keys are.
 */
public final class Keys {

    private static final String NO_TONES = String.valueOf(KeyBuilder.ESCAPE);

    private Keys() {}

    /** The exact key of one token; what is neither letter nor digit stays in it. */
    public static String exact(CharSequence token) {
        CharSequence passed = KeyText.exact(token, "");
        KeyBuilder key = new KeyBuilder(passed.length() + 2);
        key.exact(passed, 0, passed.length());
        return key.toString();
    }

    /** The folded key of one token; what is neither letter nor digit stays in it. Idempotent. */
    public static String folded(CharSequence token) {
        CharSequence passed = KeyText.folded(token, "");
        KeyBuilder key = new KeyBuilder(passed.length());
        key.folded(passed, 0, passed.length());
        return key.toString();
    }

    /**
     * The exact keys of the tokens of a name or phrase, joined by one space; punctuation is dropped.
     *
     * <p>Two names with the same key differ at most in case, tone placement, free i and y, and punctuation.
     *
     * @return empty for a text without letters and digits
     */
    public static String exactPhrase(CharSequence phrase) {
        CharSequence passed = KeyText.exact(phrase, " ");
        KeyBuilder key = new KeyBuilder(passed.length() + passed.length() / 2);
        Tokens tokens = new Tokens(passed);
        while (tokens.next()) {
            key.space();
            key.exact(passed, tokens.start(), tokens.end());
        }
        return key.toString();
    }

    /** The folded keys of the tokens of a name or phrase, which are those of its exact key. Idempotent. */
    public static String foldedPhrase(CharSequence phrase) {
        CharSequence passed = KeyText.exact(phrase, " ");
        KeyBuilder key = new KeyBuilder(passed.length());
        Tokens tokens = new Tokens(passed);
        while (tokens.next()) {
            CharSequence token = KeyText.folded(passed.subSequence(tokens.start(), tokens.end()), "");
            key.space();
            key.folded(token, 0, token.length());
        }
        return key.toString();
    }

    /** The folded key of the token with this exact key: {@code foldedOf(exact(x))} is {@code folded(x)}. */
    public static String foldedOf(String exactKey) {
        return folded(exactKey.substring(0, KeyBuilder.lettersEnd(exactKey)));
    }

    /** Where the letters of an exact key end and its tones begin. */
    public static int lettersEnd(String exactKey) {
        return KeyBuilder.lettersEnd(exactKey);
    }

    /**
     * The word of an exact key as it is usually written: {@code hoa2} is hòa, {@code li1} is lý.
     *
     * @return in the old tone placement; a key of anything but a word with at most one tone comes back as it is
     */
    public static String written(String exactKey) {
        int end = lettersEnd(exactKey);
        String letters = UsualY.in(exactKey) ? exactKey.substring(0, end - 1) + 'y' : exactKey.substring(0, end);
        String tones = exactKey.substring(end);
        if (tones.isEmpty() || tones.equals(NO_TONES)) {
            return letters;
        }
        return tones.length() == 1 ? TonePlacement.OLD.place(letters, Tone.ofDigit(tones.charAt(0) - '0')) : letters;
    }

    /** Where most write y of the two that an exact key makes one. Counted in 58,629 articles of newspapers. */
    private static final class UsualY {

        private static final Set<String> KEYS = Set.of(
                "hi", "ki", "ki1", "ki2", "ki3", "ki4", "ki5", "li", "li1", "li3", "li5", "mi", "mi4", "si", "ti",
                "ti3", "ti5");

        static boolean in(String exactKey) {
            return KEYS.contains(exactKey) || exactKey.matches("qui[1-5]?");
        }
    }

    /** Whether the text has a letter or tone that a plain keyboard does not: a hat, horn, breve, tone or đ. */
    public static boolean hasMarks(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isMarked(c) || Nfc.isVietnameseMark(c)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one exact key can become the other by adding marks alone, as when a reader left some out.
     *
     * <p>{@code hoa} and {@code hôa} can become {@code hôa2}; {@code hoa1} cannot, for a typed mark counts.
     */
    public static boolean canBecome(String typedKey, String fullKey) {
        int letters = KeyBuilder.lettersEnd(typedKey);
        if (letters != KeyBuilder.lettersEnd(fullKey)) {
            return false;
        }
        for (int i = 0; i < letters; i++) {
            char typed = typedKey.charAt(i);
            char full = fullKey.charAt(i);
            if (typed != full && typed != Letters.base(full)) {
                return false;
            }
        }
        String tones = typedKey.substring(letters);
        return tones.isEmpty() || tones.equals(NO_TONES) || tones.equals(fullKey.substring(letters));
    }
}
