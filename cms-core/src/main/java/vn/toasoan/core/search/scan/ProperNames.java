package vn.toasoan.core.search.scan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.toasoan.core.search.scan.ScannedText.Token;

/**
 * Names of people and places, as runs of two to four words with capitals: {@code Dương Công To}.
 *
 * <p>A run may begin with a word that only starts the sentence, or be several names, so all pieces of it count. By folded
 * keys, joined by spaces.
 */
public final class ProperNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private ProperNames() {}

    /** Every name that the text has. */
    public static Set<String> in(String text, ScannedText scanned) {
        var names = new LinkedHashSet<String>();
        var run = new ArrayList<String>();
        for (var i = 0; i < scanned.size(); i++) {
            var token = scanned.token(i);
            if (!isCapitalized(text, token)) {
                add(run, names);
                run.clear();
                continue;
            }
            if (token.parted()) {
                add(run, names);
                run.clear();
            }
            run.add(token.folded());
        }
        add(run, names);
        return names;
    }

    /** The name that a whole query may be; empty for a query of fewer or more words. */
    public static List<String> sought(List<Token> tokens) {
        return tokens.size() < SHORTEST || tokens.size() > LONGEST
                ? List.of()
                : List.of(tokens.stream().map(Token::folded).collect(Collectors.joining(" ")));
    }

    private static void add(List<String> run, Set<String> names) {
        for (var from = 0; from < run.size(); from++) {
            for (var to = from + SHORTEST; to <= Math.min(run.size(), from + LONGEST); to++) {
                names.add(String.join(" ", run.subList(from, to)));
            }
        }
    }

    /** One capital, then small letters: what is all capitals is a heading or a short form. */
    private static boolean isCapitalized(String text, Token token) {
        return Character.isUpperCase(text.codePointAt(token.start()))
                && (token.end() - token.start() == 1 || !Character.isUpperCase(text.charAt(token.end() - 1)))
                && Character.isLetter(text.charAt(token.end() - 1));
    }
}
