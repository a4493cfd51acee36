package vn.toasoan.core.search.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * A text scanned once: its tokens in order, with both their keys.
 *
 * <p>All term streams of a text are read from one of these. Immutable.
 */
public final class ScannedText {

    private final List<Token> tokens;
    private final int length;

    private ScannedText(List<Token> tokens, int length) {
        this.tokens = tokens;
        this.length = length;
    }

    /**
     * One token.
     *
     * @param start where it starts in the text, UTF-16 units
     * @param end where it ends, exclusive
     * @param parted whether punctuation parts it from the token before; true for the first
     */
    public record Token(int start, int end, boolean parted, String exact, String folded) {

        /** Its key of the kind. */
        public String key(KeyKind kind) {
            return switch (kind) {
                case EXACT -> exact;
                case FOLDED -> folded;
            };
        }
    }

    /** Scans the text. */
    public static ScannedText of(String text) {
        var tokens = new ArrayList<Token>(text.length() / 4);
        var scanner = new Scanner(text);
        while (scanner.next()) {
            var token = scanner.token();
            tokens.add(new Token(
                    scanner.start(),
                    scanner.end(),
                    scanner.isParted(),
                    KeyKind.EXACT.of(token),
                    KeyKind.FOLDED.of(token)));
        }
        return new ScannedText(tokens, text.length());
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.size();
    }

    /** How long the text is, UTF-16 units. */
    public int length() {
        return length;
    }

    /** The token of the index. */
    public Token token(int index) {
        return tokens.get(index);
    }
}
