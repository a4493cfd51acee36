package vn.toasoan.core.search;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.SearchPage.Cut;
import vn.toasoan.core.search.SearchPage.Nothing;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.search.scan.ScannedText.Token;
import vn.toasoan.core.text.Nfc;
import vn.toasoan.core.text.Whitespace;

/**
 * What a reader typed, read: words to be found, and those in quotes or behind a minus, which must or must not be there.
 *
 * @param sought the text that the words are from
 * @param words to be found, in order, those in quotes among them
 * @param quoted words that must stand side by side
 * @param excluded words that must not
 */
record ReaderQuery(
        String sought,
        List<Token> words,
        List<List<Token>> quoted,
        List<List<Token>> excluded,
        @Nullable Cut cut,
        @Nullable Nothing nothing) {

    static final int MOST_CHARACTERS = 256;
    static final int MOST_WORDS = 32;
    /** What stands behind is not even looked at. */
    private static final int MOST_READ = 16 * MOST_CHARACTERS;

    ReaderQuery {
        words = List.copyOf(words);
        quoted = List.copyOf(quoted);
        excluded = List.copyOf(excluded);
    }

    /** Reads any string. */
    static ReaderQuery of(String typed) {
        var text = readable(typed.strip());
        var scanned = ScannedText.of(text);
        var used = used(scanned);
        var sought = text.substring(0, end(text, scanned, used));
        var cut = cut(typed.strip(), scanned, used);
        if (used == 0) {
            var nothing = text.isEmpty() ? Nothing.NO_TEXT : Nothing.NO_WORD;
            return new ReaderQuery(sought, List.of(), List.of(), List.of(), cut, nothing);
        }
        var tokens = IntStream.range(0, used).mapToObj(scanned::token).toList();
        var signs = Signs.of(text, tokens);
        return new ReaderQuery(sought, signs.words(), signs.quoted(), signs.excluded(), cut, null);
    }

    /** The words written otherwise, with what is excluded. */
    String with(String words) {
        var text = new StringBuilder(words);
        for (var some : excluded) {
            var piece = sought.substring(
                    some.getFirst().start(), Math.min(some.getLast().end(), sought.length()));
            text.append(" -").append(some.size() > 1 ? '"' + piece + '"' : piece);
        }
        return text.toString();
    }

    /** On one line and composed, without what no text has: control characters and halves of characters. */
    private static String readable(String typed) {
        var text = new StringBuilder();
        typed.substring(0, Math.min(typed.length(), MOST_READ))
                .codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(text::appendCodePoint);
        return Nfc.of(Whitespace.collapse(text));
    }

    /** How many tokens from the first on are within the limits; a first one that is too long counts by its beginning. */
    private static int used(ScannedText scanned) {
        var most = Math.min(scanned.size(), MOST_WORDS);
        var used = 0;
        while (used < most
                && (scanned.token(used).end() <= MOST_CHARACTERS
                        || (used == 0 && scanned.token(used).start() < MOST_CHARACTERS))) {
            used++;
        }
        return used;
    }

    private static int end(String text, ScannedText scanned, int used) {
        var end = used < scanned.size() && used > 0 ? scanned.token(used - 1).end() : text.length();
        if (end <= MOST_CHARACTERS) {
            return end;
        }
        var cut = MOST_CHARACTERS;
        while (cut > 1 && belongsToTheOneBefore(text.charAt(cut))) {
            cut--;
        }
        return cut;
    }

    private static boolean belongsToTheOneBefore(char c) {
        return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static @Nullable Cut cut(String typed, ScannedText scanned, int used) {
        if (used == scanned.size()) {
            return typed.length() > MOST_READ ? Cut.CHARACTERS : null;
        }
        return used == MOST_WORDS ? Cut.WORDS : Cut.CHARACTERS;
    }
}
