package vn.toasoan.core.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where a piece of a text starts and ends that is to be read by itself.
 *
 * @param from UTF-16 units
 * @param to exclusive
 * @param isCutBefore whether it starts inside a sentence
 * @param isCutAfter whether it ends inside one
 */
record Piece(int from, int to, boolean isCutBefore, boolean isCutAfter) {

    private static final ULocale VIETNAMESE = ULocale.forLanguageTag("vi");
    /** Characters before the first word that lead in to it where its sentence is too long. */
    private static final int LEAD_IN = 40;

    /**
     * The piece of about the length around the window: whole sentences where they fit, else whole words.
     *
     * @param length UTF-16 units
     */
    static Piece around(String text, Window window, int length) {
        var sentences = BreakIterator.getSentenceInstance(VIETNAMESE);
        sentences.setText(text);
        var windowEnd = Math.min(window.to(), window.from() + length);
        var sentence = atOrBefore(sentences, window.from());
        var fits = windowEnd - sentence <= length;
        var from = fits ? sentence : wordStart(text, Math.max(sentence, window.from() - LEAD_IN), window.from());
        var to = end(text, sentences, Math.max(windowEnd, from + 1), from + length, length);
        return trimmed(text, new Piece(from, to, from > sentence, to < text.length() && !sentences.isBoundary(to)));
    }

    private static int atOrBefore(BreakIterator breaks, int at) {
        return at <= 0 || breaks.isBoundary(at) ? Math.max(at, 0) : breaks.preceding(at);
    }

    /** The first start of a word from the one on, not after the other. */
    private static int wordStart(String text, int from, int latest) {
        for (var at = Math.max(from, 1); at < latest; at++) {
            if (Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return latest;
    }

    /** The end of a sentence in the last third up to the limit, else the end of a word. */
    private static int end(String text, BreakIterator sentences, int earliest, int limit, int length) {
        if (limit >= text.length()) {
            return text.length();
        }
        var sentence = atOrBefore(sentences, limit);
        if (sentence >= earliest && sentence > limit - length / 3) {
            return sentence;
        }
        for (var at = limit; at >= earliest; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Math.max(earliest, Math.min(limit, text.length()));
    }

    private static Piece trimmed(String text, Piece piece) {
        var from = piece.from();
        var to = piece.to();
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Piece(from, to, piece.isCutBefore(), piece.isCutAfter());
    }
}
