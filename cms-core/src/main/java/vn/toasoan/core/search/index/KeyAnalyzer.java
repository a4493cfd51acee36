package vn.toasoan.core.search.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
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
        var keys = new KeyStream(stream, ScannedText.of(""));
        return new TokenStreamComponents(reader -> keys.read(ScannedText.of(all(reader))), keys);
    }

    private static String all(Reader reader) {
        try {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot be read", e);
        }
    }
}
