package vn.toasoan.core.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Types a syllable in every order: letters in turn, mark keys anywhere after their letter, the tone after a vowel. */
final class Typist {

    private final String marks;
    private final String tones;
    private final String doubleO;

    private final Set<String> typings = new LinkedHashSet<>();

    /**
     * @param marks marked letter, base and key, three characters each
     * @param tones the keys by the digit of the tone
     * @param doubleO how a literal oo is typed
     */
    private Typist(String marks, String tones, String doubleO) {
        this.marks = marks;
        this.tones = tones;
        this.doubleO = doubleO;
    }

    static Collection<String> telex(Syllable syllable) {
        return new Typist("âaaêeeôooăawơowưuwđdd", "zsfrxj", "ooo").typed(syllable);
    }

    static Collection<String> vni(Syllable syllable) {
        return new Typist("âa6êe6ôo6ăa8ơo7ưu7đd9", "012345", "oo").typed(syllable);
    }

    private Collection<String> typed(Syllable syllable) {
        String letters = syllable.toneless();
        String tone = syllable.tone() == Tone.NGANG
                ? ""
                : tones.substring(syllable.tone().digit()).substring(0, 1);
        type("", letters, "", tone);
        if (letters.contains("ươ")) {
            type("", letters.replace("ươ", "uơ"), "", tone); // one horn key for both
        }
        return typings;
    }

    /** Goes on from what is typed with every key that may come next. */
    private void type(String keys, String letters, String pendingMarks, String tone) {
        if (letters.isEmpty() && pendingMarks.isEmpty() && tone.isEmpty()) {
            typings.add(keys);
            return;
        }
        for (int i = 0; i < pendingMarks.length(); i++) {
            String rest = pendingMarks.substring(0, i) + pendingMarks.substring(i + 1);
            type(keys + pendingMarks.charAt(i), letters, rest, tone);
        }
        if (!tone.isEmpty() && keys.chars().anyMatch(key -> Letters.isVowel((char) key))) {
            type(keys + tone, letters, pendingMarks, "");
        }
        if (letters.startsWith("oo")) {
            type(keys + doubleO, letters.substring(2), pendingMarks, tone);
        } else if (!letters.isEmpty()) {
            int marked = marks.indexOf(letters.charAt(0));
            boolean isMarked = marked >= 0 && marked % 3 == 0;
            String letter = isMarked ? marks.substring(marked + 1, marked + 2) : letters.substring(0, 1);
            String mark = isMarked ? marks.substring(marked + 2, marked + 3) : "";
            type(keys + letter, letters.substring(1), pendingMarks + mark, tone);
        }
    }
}
