package vn.toasoan.core.text;

import java.util.Optional;

/**
 * A written Vietnamese syllable; onset and rime are lower case and together spell it.
 *
 * <p>The i of gi before a vowel and the u of qu belong to the onset: già is gi + a, giếng is gi + êng, quý is qu + y,
 * while gì is g + i.
 *
 * @param onset one of 28, empty for none
 * @param rime without tone
 * @param tone sắc or nặng where the rime ends in c, ch, k, p or t
 */
public record Syllable(String onset, String rime, Tone tone) {

    /** More characters than this are no syllable, however decomposed. */
    private static final int LONGEST_DECOMPOSED = 3 * SyllableTable.LONGEST;

    private static final int TONE_BITS = 3;

    /**
     * Checks that there is such a syllable.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Syllable {
        int found = found(scan(onset + rime, tone.digit()));
        if (found < 0 || !SyllableTable.onset(found).equals(onset)) {
            throw new IllegalArgumentException("No syllable: " + onset + "+" + rime + " " + tone);
        }
    }

    /**
     * Reads a token in any case and normal form, the tone on any of its vowels (hòa, hoà, qúy).
     *
     * @return empty for what cannot be a syllable, whether it means something or not
     */
    public static Optional<Syllable> parse(CharSequence token) {
        int scanned = scan(token, Tone.NGANG.digit());
        if (scanned < 0) {
            return Optional.empty();
        }
        int found = found(scanned);
        Tone tone = Tone.ofDigit(scanned & ((1 << TONE_BITS) - 1));
        return Optional.of(new Syllable(SyllableTable.onset(found), SyllableTable.rime(found), tone));
    }

    /** Whether {@link #parse} finds a syllable; allocates nothing for text in NFC. */
    public static boolean isSyllable(CharSequence token) {
        return scan(token, Tone.NGANG.digit()) >= 0;
    }

    /**
     * Whether some tone makes a syllable of the toneless token: hoc is none, học is one. True for toneless syllables
     * as well.
     */
    public static boolean isSyllableOnceToned(CharSequence toneless) {
        return scan(toneless, Tone.SAC.digit()) >= 0;
    }

    /** The spelling without the tone: hòa is hoa. */
    public String toneless() {
        return onset + rime;
    }

    /** The spelling with the tone where that house style puts it. */
    public String written(TonePlacement placement) {
        return placement.place(toneless(), tone);
    }

    /** What the table finds, with the tone behind it; negative for no syllable. */
    private static int scan(CharSequence token, int givenTone) {
        if (token.length() > LONGEST_DECOMPOSED) {
            return SyllableTable.NONE;
        }
        CharSequence letters = Nfc.isPlain(token) ? token : Nfc.of(token);
        long word = 0;
        int tone = givenTone;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            int ownTone = Letters.tone(c);
            if (Letters.code(c) == 0 || (ownTone != 0 && tone != 0) || i == SyllableTable.LONGEST) {
                return SyllableTable.NONE;
            }
            tone += ownTone;
            word = SyllableTable.append(word, Letters.code(c));
        }
        int found = SyllableTable.find(word, letters.length(), tone);
        return found < 0 ? SyllableTable.NONE : (found << TONE_BITS) | tone;
    }

    private static int found(int scanned) {
        return scanned < 0 ? SyllableTable.NONE : scanned >> TONE_BITS;
    }
}
