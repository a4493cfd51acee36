package vn.toasoan.core.search.index;

import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import vn.toasoan.core.change.Position;

/** What each commit of an index says of itself: the format it is written in, and where in the feed it stands. */
final class Stamp {

    /** Grows with every change to fields, terms or keys, so that older indexes are built anew. */
    static final int FORMAT = 4;

    private static final String FORMAT_KEY = "format";
    private static final String NUMBER_KEY = "number";
    private static final String TOKEN_KEY = "token";

    private Stamp() {}

    static Map<String, String> of(Position position) {
        return Map.of(
                FORMAT_KEY, Integer.toString(FORMAT),
                NUMBER_KEY, Long.toString(position.number()),
                TOKEN_KEY, Long.toString(position.token()));
    }

    /**
     * The position in the stamp.
     *
     * @throws CorruptIndexException for a stamp of another format, and for none
     */
    static Position position(Map<String, String> stamp) throws CorruptIndexException {
        var format = stamp.getOrDefault(FORMAT_KEY, "none");
        if (!format.equals(Integer.toString(FORMAT))) {
            throw new CorruptIndexException("format " + format + ", not " + FORMAT, "stamp " + stamp);
        }
        try {
            return new Position(
                    Long.parseLong(stamp.getOrDefault(NUMBER_KEY, "")),
                    Long.parseLong(stamp.getOrDefault(TOKEN_KEY, "")));
        } catch (NumberFormatException e) {
            throw new CorruptIndexException("no position", "stamp " + stamp, e);
        }
    }
}
