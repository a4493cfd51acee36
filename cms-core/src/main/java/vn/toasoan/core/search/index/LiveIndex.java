package vn.toasoan.core.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.article.PublicArticle;
import vn.toasoan.core.change.Position;

/**
 * The index that readers search and one follower writes.
 *
 * <p>Searches hold it by leases. When it is retired, the writer ends at once; folder and readers go with the last lease.
 * Leases and gathering are thread-safe; all else is for the follower's thread.
 */
final class LiveIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
    /** How old an effect may get before it is brought to disk by the next one; a crash repeats that much. */
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(1);

    private final Generation generation;
    private final ReaderManager readers;
    private long committedAt = System.nanoTime();
    /** Guarded by this; one stands for being live. */
    private int leases = 1;
    /** Guarded by this. */
    private boolean folderGoes;

    private volatile Position position;
    private volatile long writtenAt = System.nanoTime();
    private volatile boolean cannotGather;

    LiveIndex(Generation generation) throws IOException {
        this.generation = generation;
        this.readers = generation.readers();
        this.position = generation.position();
    }

    Generation generation() {
        return generation;
    }

    /** Where in the feed it stands; any thread may ask. */
    Position position() {
        return position;
    }

    /** Takes in the present state of the articles of the ids. Searches see it after {@link #standAt}. */
    void replace(Collection<Long> ids, Collection<PublicArticle> present) throws IOException {
        generation.replace(ids, present);
    }

    /** Shows what was taken in to searches begun from now on, and stands at the position. */
    void standAt(Position reached) throws IOException {
        generation.standAt(reached);
        readers.maybeRefreshBlocking();
        if (System.nanoTime() - committedAt >= BETWEEN_COMMITS.toNanos()) {
            commit();
        }
        position = reached;
        writtenAt = System.nanoTime();
    }

    /**
     * Gathers its segments where they are scattered and nothing was written for a while; for a thread of its own.
     *
     * <p>A search looks every word up in every segment: in the six that 58,629 articles come in with it takes twice the
     * time it takes in one.
     */
    void gatherIfQuiet(Duration quiet) {
        if (cannotGather || System.nanoTime() - writtenAt < quiet.toNanos()) {
            return;
        }
        try {
            if (isScattered()) {
                var start = System.nanoTime();
                generation.gather();
                readers.maybeRefresh();
                generation.commit(); // or the former segments stay on disk beside it
                LOG.info(
                        "Brought the search index {} into one segment in {} s",
                        generation.folder(),
                        Duration.ofNanos(System.nanoTime() - start).toSeconds());
            }
        } catch (IOException | AlreadyClosedException e) { // the disk is full, or the index was retired meanwhile
            cannotGather = true;
            LOG.info("The search index {} stays in its segments: {}", generation.folder(), e.toString());
        }
    }

    private boolean isScattered() throws IOException {
        var reader = readers.acquire();
        try {
            return generation.isScattered(reader);
        } finally {
            readers.release(reader);
        }
    }

    /** Brings all effects and the position to disk. */
    void commit() throws IOException {
        generation.commit();
        committedAt = System.nanoTime();
    }

    /** A lease; empty when it was retired. */
    synchronized Optional<IndexLease> lease() throws IOException {
        if (leases == 0) {
            return Optional.empty();
        }
        DirectoryReader reader = readers.acquire();
        leases++;
        return Optional.of(new IndexLease(this, reader));
    }

    void giveBack(DirectoryReader reader) throws IOException {
        readers.release(reader);
        leave();
    }

    /** Ends the writer without what was not committed; searches go on until the last lease is given back. */
    void retire(boolean removeFolder) {
        generation.abandon();
        synchronized (this) {
            folderGoes = removeFolder;
        }
        leave();
    }

    private synchronized void leave() {
        leases--;
        if (leases > 0) {
            return;
        }
        try {
            readers.close();
            generation.close();
            if (folderGoes) {
                Generations.remove(generation.folder());
            }
        } catch (IOException e) {
            LOG.warn("The former search index {} is left over until the next start", generation.folder(), e);
        }
    }
}
