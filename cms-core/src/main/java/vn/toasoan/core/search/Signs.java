package vn.toasoan.core.search;

import java.util.ArrayList;
import java.util.List;
import vn.toasoan.core.search.scan.ScannedText.Token;

/**
 * The two signs that mean something in a query: {@code "trong ngoặc kép"} and {@code -loại trừ}.
 *
 * <p>A minus right before a word, at the start or behind a space, shuts out all up to the next sign or comma, since most
 * Vietnamese words are two syllables; before a digit it is part of a name or number ({@code Su -35}). A quote that does not
 * close, or a query that only shuts out, is read as words.
 *
 * @param words to be found, those in quotes among them
 */
record Signs(List<Token> words, List<List<Token>> quoted, List<List<Token>> excluded) {

    private static final String QUOTES = "\"“”„«»";
    private static final String ENDS_EXCLUSION = ",;";

    static Signs of(String text, List<Token> tokens) {
        var reading = new Reading(text, tokens);
        reading.read();
        return reading.words.isEmpty()
                ? new Signs(tokens, List.of(), List.of())
                : new Signs(reading.words, reading.quoted, reading.excluded);
    }

    /** Goes through the text once. */
    private static final class Reading {

        private final String text;
        private final List<Token> tokens;
        private final List<Token> words = new ArrayList<>();
        private final List<List<Token>> quoted = new ArrayList<>();
        private final List<List<Token>> excluded = new ArrayList<>();

        Reading(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        void read() {
            var at = 0;
            while (at < tokens.size()) {
                var before = before(at);
                var isExcluded = isMinus(at);
                var close = before.isEmpty() || QUOTES.indexOf(before.charAt(before.length() - 1)) < 0 ? -1 : close(at);
                var end = close > at ? close : isExcluded ? exclusionEnd(at) : at + 1;
                var some = tokens.subList(at, end);
                if (isExcluded) {
                    excluded.add(some);
                } else {
                    words.addAll(some);
                    if (close > at) {
                        quoted.add(some);
                    }
                }
                at = end;
            }
        }

        /** What stands between the token and the one before. */
        private String before(int at) {
            return text.substring(
                    at == 0 ? 0 : tokens.get(at - 1).end(), tokens.get(at).start());
        }

        /** A minus right before the word or its quote, with nothing or a space before it. */
        private boolean isMinus(int token) {
            var before = before(token);
            var at = before.length() - 1;
            if (at >= 0 && QUOTES.indexOf(before.charAt(at)) >= 0) {
                at--;
            }
            return at >= 0
                    && before.charAt(at) == '-'
                    && (at < before.length() - 1
                            || !Character.isDigit(text.charAt(tokens.get(token).start())))
                    && (at == 0 ? token == 0 : Character.isWhitespace(before.charAt(at - 1)));
        }

        /** Index behind the last token in the quotes that open before this one; -1 where they do not close. */
        private int close(int at) {
            for (var i = at; i < tokens.size(); i++) {
                var from = tokens.get(i).end();
                var to = i + 1 < tokens.size() ? tokens.get(i + 1).start() : text.length();
                if (hasAny(QUOTES, from, to)) {
                    return i + 1;
                }
            }
            return -1;
        }

        private int exclusionEnd(int at) {
            var end = at + 1;
            while (end < tokens.size()
                    && !isMinus(end)
                    && !hasAny(
                            QUOTES + ENDS_EXCLUSION,
                            tokens.get(end - 1).end(),
                            tokens.get(end).start())) {
                end++;
            }
            return end;
        }

        private boolean hasAny(String signs, int from, int to) {
            for (var i = from; i < Math.min(to, text.length()); i++) {
                if (signs.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
