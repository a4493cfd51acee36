package vn.toasoan.core.search.scan;

import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Nfc;

/** The two kinds of keys that a token is indexed and sought by. */
public enum KeyKind {
    /** With its marks, see {@link Keys#exact}. */
    EXACT,
    /** Without them, see {@link Keys#folded}. */
    FOLDED;

    /** Of longer tokens the first letters count, so that no term is too long for an index. */
    static final int LONGEST_TOKEN = 64;

    private static final int LONGEST_READ = 1024;

    /** The key of a token. */
    public String of(String token) {
        var read = token.length() <= LONGEST_TOKEN ? token : shortened(token);
        return switch (this) {
            case EXACT -> Keys.exact(read);
            case FOLDED -> Keys.folded(read);
        };
    }

    /** Composed first, so that one word is cut at one place however its marks are written. */
    private static String shortened(String token) {
        var composed = Nfc.of(token.substring(0, Math.min(token.length(), LONGEST_READ)));
        var end = Math.min(composed.length(), LONGEST_TOKEN);
        return composed.substring(0, Character.isHighSurrogate(composed.charAt(end - 1)) ? end - 1 : end);
    }
}
