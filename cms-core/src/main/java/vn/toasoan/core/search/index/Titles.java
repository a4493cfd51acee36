package vn.toasoan.core.search.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;

/** Titles of articles, without the texts that are stored beside them. */
public record Titles(IndexReader reader) {

    /** The title; empty for an article without one. */
    public String of(int document) throws IOException {
        var segment = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var titles = segment.reader().getBinaryDocValues(Fields.TITLE);
        return titles != null && titles.advanceExact(document - segment.docBase)
                ? titles.binaryValue().utf8ToString()
                : "";
    }
}
