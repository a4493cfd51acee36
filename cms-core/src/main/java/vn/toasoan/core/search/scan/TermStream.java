package vn.toasoan.core.search.scan;

import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.scan.ScannedText.Token;

/**
 * What terms of a text one field of the index holds.
 *
 * <p>Most Vietnamese words are two syllables, so neighbours are indexed as pairs too. No pair spans punctuation.
 */
public enum TermStream {
    EXACT("e", KeyKind.EXACT, false),
    FOLDED("f", KeyKind.FOLDED, false),
    EXACT_PAIRS("ee", KeyKind.EXACT, true),
    FOLDED_PAIRS("ff", KeyKind.FOLDED, true);

    private final String suffix;
    private final KeyKind kind;
    private final boolean pairs;

    TermStream(String suffix, KeyKind kind, boolean pairs) {
        this.suffix = suffix;
        this.kind = kind;
        this.pairs = pairs;
    }

    /** The stream of single words with keys of the kind. */
    public static TermStream words(KeyKind kind) {
        return switch (kind) {
            case EXACT -> EXACT;
            case FOLDED -> FOLDED;
        };
    }

    /** The stream of pairs with keys of the kind. */
    public static TermStream pairs(KeyKind kind) {
        return switch (kind) {
            case EXACT -> EXACT_PAIRS;
            case FOLDED -> FOLDED_PAIRS;
        };
    }

    /** Ends the names of the fields that hold it. */
    public String suffix() {
        return suffix;
    }

    /** How many neighbours one of its terms is: 1 or 2. */
    public int tokens() {
        return pairs ? 2 : 1;
    }

    /** The term that ends with the token of the index; null where none does. */
    public @Nullable String term(ScannedText text, int index) {
        var token = text.token(index);
        if (!pairs) {
            return token.key(kind);
        }
        return token.parted() ? null : pair(text.token(index - 1), token);
    }

    /** The term of two words as neighbours. */
    public String pair(Token first, Token second) {
        return first.key(kind) + ' ' + second.key(kind);
    }
}
