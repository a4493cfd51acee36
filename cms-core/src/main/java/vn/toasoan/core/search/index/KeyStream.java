package vn.toasoan.core.search.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.search.scan.TermStream;

/** The terms of a scanned text as Lucene reads them; offsets are into the text as given. */
final class KeyStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TermStream stream;
    private ScannedText text;
    private int next;

    KeyStream(TermStream stream, ScannedText text) {
        this.stream = stream;
        this.text = text;
    }

    /** Reads another text from the next {@link #reset} on. */
    void read(ScannedText other) {
        text = other;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (next < text.size()) {
            var index = next++;
            var found = stream.term(text, index);
            if (found != null) {
                var first = index + 1 - stream.tokens();
                term.append(found);
                offset.setOffset(text.token(first).start(), text.token(index).end());
                return true;
            }
        }
        return false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        var last = text.size() == 0 ? 0 : text.token(text.size() - 1).end();
        offset.setOffset(last, last);
    }
}
