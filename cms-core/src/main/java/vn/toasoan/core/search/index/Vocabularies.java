package vn.toasoan.core.search.index;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.search.words.Vocabulary;

/**
 * The vocabulary of the index that serves, read anew besides as it grows. Thread-safe.
 *
 * <p>That of a small index is always up to date; that of a large one lags by a minute or a little more. It is read as soon
 * as there is an index; in the seconds that takes after a start, queries are taken as typed.
 */
@Singleton
public class Vocabularies {

    private static final Logger LOG = LoggerFactory.getLogger(Vocabularies.class);
    private static final int SMALL = 500;
    static final Duration LAG = Duration.ofMinutes(1);

    private final SearchIndex index;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Known known;

    Vocabularies(SearchIndex index) {
        this.index = index;
    }

    /**
     * A vocabulary and what it was read from.
     *
     * @param reader identity of the state of the index
     * @param at by {@link System#nanoTime}
     */
    private record Known(Vocabulary vocabulary, Object reader, long at) {}

    /** What words the articles use that this reader sees, or a little earlier. */
    public Vocabulary of(DirectoryReader reader) throws IOException {
        var last = known;
        var state = reader.getReaderCacheHelper().getKey();
        if (last != null && last.reader().equals(state)) {
            return last.vocabulary();
        }
        if (reader.numDocs() <= SMALL) {
            return read(reader).vocabulary();
        }
        if (last == null || System.nanoTime() - last.at() >= LAG.toNanos()) {
            readBesides();
        }
        return last == null ? Vocabulary.EMPTY : last.vocabulary();
    }

    /** Reads anew what lags by more, though nobody asks: the first who does is not to get words of long ago. */
    void catchUp(Duration most) {
        var last = known;
        if (last == null || System.nanoTime() - last.at() < most.toNanos()) {
            return;
        }
        try (var lease = index.lease()) {
            if (!last.reader().equals(lease.reader().getReaderCacheHelper().getKey())) {
                readBesides();
            }
        }
    }

    private Known read(DirectoryReader reader) throws IOException {
        var fresh = new Known(
                VocabularyReader.read(reader), reader.getReaderCacheHelper().getKey(), System.nanoTime());
        known = fresh;
        return fresh;
    }

    /** Whether one was read already. */
    boolean isThere() {
        return known != null;
    }

    /** Once at a time. */
    void readBesides() {
        if (!reading.compareAndSet(false, true)) {
            return;
        }
        Thread.ofPlatform().daemon().name("vocabulary").start(() -> {
            try (var lease = index.lease()) {
                var start = System.nanoTime();
                var fresh = read(lease.reader());
                LOG.info(
                        "Read the words of {} articles in {} ms",
                        fresh.vocabulary().articles(),
                        Duration.ofNanos(System.nanoTime() - start).toMillis());
            } catch (IOException | RuntimeException e) {
                LOG.warn("The words of the search index cannot be read: {}", e.toString());
            } finally {
                reading.set(false);
            }
        });
    }
}
