package vn.toasoan.core.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Beginnings of texts for cards, lists and descriptions. */
public final class Excerpts {

    private static final String ELLIPSIS = "…";
    private static final String SENTENCE_ENDS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";
    /** What looks odd right before an ellipsis. */
    private static final String DANGLING = ",;:.…-–—/([{<“‘«\"'";

    private Excerpts() {}

    /**
     * The beginning of a text, up to the end of a sentence in its last third, else of a word and "…".
     *
     * <p>Never parts a letter from its marks or an emoji from its parts. A text that fits comes back whole, without blanks
     * at its ends.
     *
     * @param maxChars UTF-16 units of the longest excerpt wanted, the ellipsis among them; at least 1
     * @throws IllegalArgumentException if that is below 1
     */
    public static String cut(String text, int maxChars) {
        if (maxChars < 1) {
            throw new IllegalArgumentException("An excerpt of at most " + maxChars + " characters");
        }
        String whole = text.strip();
        if (whole.length() <= maxChars) {
            return whole;
        }
        int sentence = sentenceEnd(whole, maxChars - maxChars / 3, maxChars);
        if (sentence > 0) {
            return whole.substring(0, sentence);
        }
        return whole.substring(0, withoutDangling(whole, wordEnd(whole, maxChars - 1))) + ELLIPSIS;
    }

    /** Where the last sentence ends between the two, its closing quotes included; 0 for none. */
    private static int sentenceEnd(String text, int min, int max) {
        for (int end = max; end > min; end--) {
            if (Character.isWhitespace(text.charAt(end)) && endsSentence(text, end)) {
                return end;
            }
        }
        return 0;
    }

    private static boolean endsSentence(String text, int end) {
        int stop = end - 1;
        while (stop > 0 && CLOSERS.indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        if (stop < 0 || SENTENCE_ENDS.indexOf(text.charAt(stop)) < 0 || goesOnInLowerCase(text, end)) {
            return false;
        }
        return text.charAt(stop) != '.' || !isAbbreviated(text, stop);
    }

    private static boolean goesOnInLowerCase(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.codePointAt(next));
    }

    /** A point after TP, PGS, ThS, Mr or one letter or digit ends no sentence; one after a word does. */
    private static boolean isAbbreviated(String text, int stop) {
        int start = stop;
        boolean hasVowel = false;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
            hasVowel |= Letters.isVowel(text.charAt(start));
        }
        if (start == stop) {
            return false;
        }
        char last = text.charAt(stop - 1);
        boolean isWord = hasVowel ? Character.isLowerCase(last) : Character.isDigit(last);
        return stop - start < 2 || !isWord;
    }

    /** The end of the last word up to the limit; inside a word where that would leave less than a third. */
    private static int wordEnd(String text, int limit) {
        for (int end = limit; end > limit / 3; end--) {
            if (Character.isWhitespace(text.charAt(end))) {
                return end;
            }
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        return characters.isBoundary(limit) ? limit : characters.preceding(limit);
    }

    private static int withoutDangling(String text, int end) {
        int kept = end;
        while (kept > 0 && isDangling(text.charAt(kept - 1))) {
            kept--;
        }
        return kept;
    }

    private static boolean isDangling(char c) {
        return Character.isWhitespace(c) || DANGLING.indexOf(c) >= 0;
    }
}
