package vn.toasoan.core.change;

import java.util.List;
import java.util.Optional;

/**
 * Something derived from the rows that keeps up with the feed.
 *
 * <p>All methods but {@link #noticed} are called by one thread. Applying the same entries twice must be harmless: a crash means repeat.
 */
public interface Follower {

    /** Names it in logs and in health. */
    String name();

    /** Where its effects stand; empty when it holds nothing it can go on from, so that it is rebuilt. */
    Optional<Position> position();

    /** Brings in the effects of the entries and stores the position of the last one together with them. */
    void apply(List<Entry> entries);

    /**
     * Builds everything anew from the rows beside what is live, then swaps, and stands at {@code from}.
     *
     * @param from a position noted before the call; changes after it are applied later, even if their effect is in
     */
    void rebuild(Position from);

    /**
     * Called on the thread of a transaction of this process that appended, right after its commit and before its changes
     * are read from the feed. Must return at once and not throw.
     *
     * @param number of its last change; all with smaller numbers are committed too
     */
    default void noticed(long number) {}

    /** Whether the change asks this follower to start over. */
    default boolean startsOver(Change change) {
        return false;
    }
}
