package vn.toasoan.core.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.search.scan.ScannedText.Token;

/**
 * A short form that a text explains by putting it in brackets behind what it stands for: {@code người lao động (NLĐ)}.
 *
 * @param shortForm exact keys of its tokens: {@code tp hcm} are two
 * @param longForm exact keys of the words before the bracket whose first letters it is
 */
public record Explained(List<String> shortForm, List<String> longForm) {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 8;
    private static final char BETWEEN = '=';

    public Explained {
        shortForm = List.copyOf(shortForm);
        longForm = List.copyOf(longForm);
    }

    /** Every short form that the text explains, each time it does. */
    public static List<Explained> in(String text, ScannedText scanned) {
        var found = new ArrayList<Explained>();
        for (var open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            var close = text.indexOf(')', open);
            if (close > open && close - open <= 2 * MOST_LETTERS && isCapitals(text, open + 1, close)) {
                explained(scanned, open, close).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The term that an index holds of it. */
    public String term() {
        return String.join(" ", shortForm) + BETWEEN + String.join(" ", longForm);
    }

    /** What {@link #term} gave. */
    static Explained ofTerm(String term) {
        var between = term.indexOf(BETWEEN);
        return new Explained(
                List.of(term.substring(0, between).split(" ")),
                List.of(term.substring(between + 1).split(" ")));
    }

    /** Two to eight capitals, points and hyphens between them. */
    private static boolean isCapitals(String text, int from, int to) {
        var letters = 0;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c != '.' && c != '-' && c != '&') {
                return false;
            }
        }
        return letters >= FEWEST_LETTERS && letters <= MOST_LETTERS;
    }

    private static Optional<Explained> explained(ScannedText scanned, int open, int close) {
        var first = firstFrom(scanned, open);
        var shortTokens = new ArrayList<Token>();
        for (var i = first; i < scanned.size() && scanned.token(i).end() <= close; i++) {
            shortTokens.add(scanned.token(i));
        }
        var initials = shortTokens.stream().map(Token::folded).collect(Collectors.joining());
        var words = new ArrayList<String>();
        for (var i = 0; i < initials.length(); i++) {
            var at = first - initials.length() + i;
            if (at < 0 || scanned.token(at).folded().charAt(0) != initials.charAt(i)) {
                return Optional.empty();
            }
            words.add(scanned.token(at).exact());
        }
        return words.size() < FEWEST_LETTERS
                ? Optional.empty()
                : Optional.of(
                        new Explained(shortTokens.stream().map(Token::exact).toList(), words));
    }

    /** Index of the first token that starts there or later; tokens stand in order. */
    private static int firstFrom(ScannedText scanned, int at) {
        var low = 0;
        var high = scanned.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (scanned.token(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
