package vn.toasoan.core.search.index;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;

/** The one index of this node, whichever that is now. Thread-safe. */
@Singleton
public class SearchIndex {

    private volatile @Nullable LiveIndex live;
    private volatile boolean building;

    SearchIndex() {}

    /**
     * How the index is.
     *
     * @param articles how many articles and pages can be found; null while there is no index
     * @param number of the last change that searches see; null while there is no index
     * @param building whether it is being built anew; the former one, if any, serves until then
     */
    public record State(
            @Nullable Integer articles, @Nullable Long number, boolean building) {}

    /**
     * The index as it is now, to be closed after the search.
     *
     * @throws CmsException.Unavailable {@code search.being-built} while there is none yet
     */
    public IndexLease lease() {
        return find().orElseThrow(() -> new CmsException.Unavailable("search.being-built", Map.of(), null));
    }

    /** How the index is. */
    public State state() {
        var index = live;
        var found = find();
        if (index == null || found.isEmpty()) {
            return new State(null, null, building);
        }
        try (var lease = found.get()) {
            return new State(lease.reader().numDocs(), index.position().number(), building);
        }
    }

    private Optional<IndexLease> find() {
        try {
            for (var index = live; index != null; index = live) {
                var lease = index.lease();
                if (lease.isPresent()) {
                    return lease;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    /** Makes searches cheaper where nothing was written for so long; may take minutes, while searches and writes go on. */
    void gatherIfQuiet(Duration quiet) {
        var index = live;
        if (index != null) {
            index.gatherIfQuiet(quiet);
        }
    }

    /** Searches begun from now on use this one. Returns the one they used before. */
    @Nullable
    LiveIndex swap(@Nullable LiveIndex fresh) {
        var former = live;
        live = fresh;
        return former;
    }

    void building(boolean now) {
        building = now;
    }
}
