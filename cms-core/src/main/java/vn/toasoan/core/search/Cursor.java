package vn.toasoan.core.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.Ranking.Place;

/**
 * A place in the list of one request, as a short word for addresses.
 *
 * <p>Holds a check over what the list depends on, so that the cursor of one search is none of another.
 */
final class Cursor {

    private static final byte VERSION = 2;
    private static final int BYTES = 1 + 1 + Integer.BYTES + Long.BYTES + Long.BYTES;

    private Cursor() {}

    static String of(SearchRequest request, ReaderQuery query, Place place) {
        var bytes = ByteBuffer.allocate(BYTES)
                .put(VERSION)
                .put((byte) place.stage())
                .putInt(check(request, query))
                .putLong(place.key())
                .putLong(place.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The place in the request's cursor; empty where it has none, or one of another search, or what is none. */
    static Optional<Place> place(SearchRequest request, ReaderQuery query) {
        var bytes = decoded(request.cursor());
        if (bytes.remaining() != BYTES || bytes.get() != VERSION) {
            return Optional.empty();
        }
        var stage = bytes.get();
        if (stage < 0 || bytes.getInt() != check(request, query)) {
            return Optional.empty();
        }
        return Optional.of(new Place(stage, bytes.getLong(), bytes.getLong()));
    }

    private static ByteBuffer decoded(@Nullable String cursor) {
        try {
            return ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor == null ? "" : cursor));
        } catch (IllegalArgumentException e) {
            return ByteBuffer.allocate(0);
        }
    }

    private static int check(SearchRequest request, ReaderQuery query) {
        return Objects.hash(
                query.sought(),
                request.verbatim(),
                request.order().name(),
                request.sectionId(),
                String.valueOf(request.from()),
                String.valueOf(request.to()),
                request.zone().getId());
    }
}
