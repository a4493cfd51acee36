package vn.toasoan.core.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/** The index as it stood at one moment, for one search. To be closed; one thread. */
public final class IndexLease implements AutoCloseable {

    /** Above the widest query that 32 words come to: each pair in some spellings of both words, in two parts at once. */
    private static final int MOST_CLAUSES = 8192;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES); // Lucene has no other place for it than one for all
    }

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

    /** Searches that state; what takes longer stops with what it has. */
    public IndexSearcher searcher(Duration longest) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Fields.similarity());
        var start = System.nanoTime();
        searcher.setTimeout(() -> System.nanoTime() - start >= longest.toNanos());
        return searcher;
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
