package vn.toasoan.core.search.index;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.search.scan.TermStream;

/**
 * Text into the terms of one stream, as an ordinary analyzer. Thread-safe.
 *
 * <p>The index reads its four streams of a text from one scan instead; the terms are the same.
 */
final class KeyAnalyzer extends Analyzer {

    private final TermStream stream;

    KeyAnalyzer(TermStream stream) {
        this.stream = stream;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new KeyTokenizer(stream));
    }

    /** Reads the whole text before its first term: what a token is depends on what stands around it. */
    private static final class KeyTokenizer extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final TermStream stream;
        private KeyTerms terms;

        KeyTokenizer(TermStream stream) {
            this.stream = stream;
            this.terms = new KeyTerms(stream, ScannedText.of(""));
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            var text = new StringWriter();
            input.transferTo(text);
            terms = new KeyTerms(stream, ScannedText.of(text.toString()));
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!terms.next()) {
                return false;
            }
            term.append(terms.term());
            offset.setOffset(correctOffset(terms.start()), correctOffset(terms.end()));
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            var end = correctOffset(terms.length());
            offset.setOffset(end, end);
        }
    }
}
