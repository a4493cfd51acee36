package vn.toasoan.core.search.query;

import vn.toasoan.core.search.scan.ScannedText.Token;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Syllable;

/**
 * One word as it was typed.
 *
 * @param letters lower case, composed
 */
record TypedWord(String letters, Token token) {

    String exact() {
        return token.exact();
    }

    String folded() {
        return token.folded();
    }

    boolean isMarked() {
        return Keys.hasMarks(letters);
    }

    /** Whether it is a Vietnamese syllable; without marks it may be one that has them. */
    boolean isSyllable() {
        return Syllable.isSyllable(letters) || Syllable.isSyllableOnceToned(folded());
    }

    /** Whether all of it is a to z once the marks are off. */
    boolean isPlainLetters() {
        return folded().chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
