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
    private final KeyTerms terms;

    KeyStream(TermStream stream, ScannedText text) {
        this.terms = new KeyTerms(stream, text);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        terms.reset();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!terms.next()) {
            return false;
        }
        term.append(terms.term());
        offset.setOffset(terms.start(), terms.end());
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(terms.length(), terms.length());
    }
}
