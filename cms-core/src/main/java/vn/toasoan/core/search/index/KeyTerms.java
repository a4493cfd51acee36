package vn.toasoan.core.search.index;

import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.search.scan.TermStream;

/** Goes through the terms that a stream has of a scanned text. Not thread-safe. */
final class KeyTerms {

    private final TermStream stream;
    private final ScannedText text;
    private int next;
    private String term = "";

    KeyTerms(TermStream stream, ScannedText text) {
        this.stream = stream;
        this.text = text;
    }

    /** Goes to the next; false after the last. */
    boolean next() {
        while (next < text.size()) {
            var found = stream.term(text, next++);
            if (found != null) {
                term = found;
                return true;
            }
        }
        return false;
    }

    /** Goes back before the first. */
    void reset() {
        next = 0;
    }

    /** To be asked after {@link #next} was true, as the places are. */
    String term() {
        return term;
    }

    /** Where its first token starts in the text as given, UTF-16 units. */
    int start() {
        return text.token(next - stream.tokens()).start();
    }

    /** Where its last token ends, exclusive. */
    int end() {
        return text.token(next - 1).end();
    }

    /** How long the text is, UTF-16 units. */
    int length() {
        return text.length();
    }
}
