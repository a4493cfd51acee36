package vn.toasoan.core.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;

/** The index as it stood at one moment, for one search. To be closed; one thread. */
public final class IndexLease implements AutoCloseable {

    private final LiveIndex index;
    private final DirectoryReader reader;

    IndexLease(LiveIndex index, DirectoryReader reader) {
        this.index = index;
        this.reader = reader;
    }

    /** Reads that state, whatever is written meanwhile. */
    public DirectoryReader reader() {
        return reader;
    }

    @Override
    public void close() {
        try {
            index.giveBack(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("a search index cannot be let go", e);
        }
    }
}
