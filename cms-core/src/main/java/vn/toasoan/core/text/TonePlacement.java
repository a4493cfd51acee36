package vn.toasoan.core.text;

/**
 * Where the tone stands in open {@code oa oe uy}: two house styles, which agree everywhere else.
 *
 * <p>The tone stands on ê or ơ (on ơ in ươ), else on ă â ô ư, else on the only vowel, else before a final consonant on
 * the last vowel, of three open vowels on the middle one, else on the first. The u of {@code qu} and the i of
 * {@code gi} before a vowel belong to the onset.
 *
 * <p>Source: Wikipedia tiếng Việt, "Quy tắc đặt dấu thanh của chữ Quốc ngữ".
 */
public enum TonePlacement {
    /** hòa, thủy, khỏe. */
    OLD,
    /** hoà, thuỷ, khoẻ. */
    NEW;

    /**
     * The syllable with the tone written on it; case is kept.
     *
     * @param toneless one syllable; a tone already on it gives way. What has no vowel comes back as it is
     */
    public String place(String toneless, Tone tone) {
        StringBuilder syllable = new StringBuilder(withoutTones(Nfc.of(toneless)));
        int seat = seat(syllable);
        if (seat >= 0) {
            syllable.setCharAt(seat, Letters.toned(syllable.charAt(seat), tone.digit()));
        }
        return syllable.toString();
    }

    private static String withoutTones(String syllable) {
        StringBuilder rest = new StringBuilder(syllable.length());
        for (int i = 0; i < syllable.length(); i++) {
            char c = syllable.charAt(i);
            if (!Nfc.isToneMark(c)) {
                rest.append(Letters.toned(c, Tone.NGANG.digit()));
            }
        }
        return Nfc.of(rest);
    }

    /** Index of the letter that carries the tone, or -1. */
    private int seat(CharSequence syllable) {
        int start = firstVowel(syllable);
        int end = start;
        while (isVowelAt(syllable, end)) {
            end++;
        }
        if (end == start) {
            return -1;
        }
        int marked = lastOf("êơ", syllable, start, end);
        if (marked < 0) {
            marked = lastOf("ăâôư", syllable, start, end);
        }
        return marked >= 0 ? marked : start + plainSeat(syllable, start, end);
    }

    private int plainSeat(CharSequence syllable, int start, int end) {
        int vowels = end - start;
        if (vowels == 1) {
            return 0;
        }
        if (end < syllable.length()) {
            return vowels - 1;
        }
        boolean isSecond = vowels >= 3 || (this == NEW && isGlide(syllable, start));
        return isSecond ? 1 : 0;
    }

    private static boolean isGlide(CharSequence syllable, int at) {
        char second = bareAt(syllable, at + 1);
        return switch (bareAt(syllable, at)) {
            case 'o' -> second == 'a' || second == 'e';
            case 'u' -> second == 'y';
            default -> false;
        };
    }

    private static int firstVowel(CharSequence syllable) {
        int first = 0;
        while (first < syllable.length() && !isVowelAt(syllable, first)) {
            first++;
        }
        if (first == 1 && isVowelAt(syllable, 2)) {
            char consonant = bareAt(syllable, 0);
            char vowel = bareAt(syllable, 1);
            boolean inOnset = (consonant == 'q' && vowel == 'u') || (consonant == 'g' && vowel == 'i');
            return inOnset ? 2 : 1;
        }
        return first;
    }

    private static int lastOf(String wanted, CharSequence syllable, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (wanted.indexOf(bareAt(syllable, i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isVowelAt(CharSequence syllable, int at) {
        return at < syllable.length() && Letters.isVowel(syllable.charAt(at));
    }

    private static char bareAt(CharSequence syllable, int at) {
        return Letters.bare(syllable.charAt(at));
    }
}
