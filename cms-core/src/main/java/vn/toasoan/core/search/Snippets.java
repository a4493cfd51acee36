package vn.toasoan.core.search;

import java.util.ArrayList;
import java.util.List;
import vn.toasoan.core.search.SearchPage.Part;
import vn.toasoan.core.search.WordFinder.Found;

/**
 * Pieces of articles that show the words of a query in the article's own spelling.
 *
 * <p>A snippet is the piece of about 200 characters in which most of the words stand, and stand together; from whole
 * sentences where they fit.
 */
final class Snippets {

    private static final int LENGTH = 200;
    /** What stands further back in a body is found, but not shown; keeps the time for one article bounded. */
    private static final int MOST_READ = 100_000;

    private final WordFinder finder;

    Snippets(WordFinder finder) {
        this.finder = finder;
    }

    /** The whole text, with the words marked. */
    List<Part> whole(String text) {
        return Parts.of(text, 0, text.length(), finder.in(text));
    }

    /** The best piece of the two; where none of the words is in them, their beginning. */
    List<Part> of(String sapo, String body) {
        var read = body.length() <= MOST_READ ? body : body.substring(0, MOST_READ);
        var wordsOfSapo = finder.in(sapo);
        var wordsOfBody = finder.in(read);
        var inSapo = Window.best(wordsOfSapo, LENGTH);
        var inBody = Window.best(wordsOfBody, LENGTH);
        return inBody.score() > inSapo.score() || sapo.isBlank()
                ? piece(read, inBody, wordsOfBody)
                : piece(sapo, inSapo, wordsOfSapo);
    }

    private static List<Part> piece(String text, Window window, List<Found> words) {
        var piece = Piece.around(text, window, LENGTH);
        var shown = words.stream()
                .filter(word -> word.start() >= piece.from() && word.end() <= piece.to())
                .toList();
        var parts = new ArrayList<Part>();
        if (piece.isCutBefore()) {
            parts.add(new Part("… ", false));
        }
        parts.addAll(Parts.of(text, piece.from(), piece.to(), shown));
        if (piece.isCutAfter()) {
            parts.add(new Part(" …", false));
        }
        return parts;
    }
}
