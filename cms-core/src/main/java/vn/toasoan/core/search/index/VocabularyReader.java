package vn.toasoan.core.search.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.toasoan.core.search.scan.KeyKind;
import vn.toasoan.core.search.scan.TermStream;
import vn.toasoan.core.search.words.Vocabulary;

/** Reads what words an index has from its dictionaries; takes about a second for a hundred thousand articles. */
final class VocabularyReader {

    /** In a segment of so many articles, a pair that one of them has says nothing. */
    private static final int LARGE = 5000;

    private VocabularyReader() {}

    static Vocabulary read(IndexReader reader) throws IOException {
        var built = new Vocabulary.Builder(reader.numDocs());
        for (LeafReaderContext leaf : reader.leaves()) {
            read(leaf.reader(), built);
        }
        return built.build();
    }

    private static void read(LeafReader leaf, Vocabulary.Builder built) throws IOException {
        each(leaf, Fields.anywhere(TermStream.EXACT), 1, (term, count) -> built.exact(term.utf8ToString(), count));
        each(leaf, Fields.anywhere(TermStream.FOLDED), 1, (term, count) -> built.folded(term.utf8ToString(), count));
        each(leaf, Fields.EXPLAINED, 1, (term, count) -> built.explained(term.utf8ToString(), count));
        var fewest = leaf.maxDoc() < LARGE ? 1 : 2;
        for (var part : new TextField[] {TextField.TITLE, TextField.SAPO, TextField.BODY}) {
            each(
                    leaf,
                    part.in(TermStream.pairs(KeyKind.EXACT)),
                    fewest,
                    (term, count) -> built.exactPair(term.bytes, term.offset, term.length, count));
            each(
                    leaf,
                    part.in(TermStream.pairs(KeyKind.FOLDED)),
                    fewest,
                    (term, count) -> built.foldedPair(term.bytes, term.offset, term.length, count));
        }
    }

    private interface Taking {
        void take(BytesRef term, int count);
    }

    private static void each(LeafReader leaf, String field, int fewest, Taking taking) throws IOException {
        var terms = leaf.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum all = terms.iterator();
        for (var term = all.next(); term != null; term = all.next()) {
            if (all.docFreq() >= fewest) {
                taking.take(term, all.docFreq());
            }
        }
    }
}
