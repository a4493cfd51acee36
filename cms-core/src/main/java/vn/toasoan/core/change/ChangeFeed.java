package vn.toasoan.core.change;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * The change feed: changes in commit order.
 *
 * <p>Numbers are taken just before commit under the lock of one counter row, so they are in commit order and a reader
 * that has seen a number has seen all below it. Needs READ COMMITTED: under REPEATABLE READ a server with {@code
 * innodb_snapshot_isolation} refuses the counter (error 1020).
 */
@Singleton
public class ChangeFeed {

    /** Rows older than this are trimmed; a follower that stood on one of them is rebuilt. */
    static final Duration KEPT = Duration.ofDays(30);

    private final ChangeRepository repository;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<Object, List<Change>> pending = new ConcurrentHashMap<>();
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    ChangeFeed(ChangeRepository repository, TransactionOperations<Connection> transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Adds the change to the running transaction; it is written when that commits, and never if it does not.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void append(Change change) {
        var status = transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("a change is appended in the transaction that makes it"));
        pending.computeIfAbsent(status.getConnection(), connection -> collectUntilCommit(connection, status))
                .add(change);
    }

    private List<Change> collectUntilCommit(Object connection, TransactionStatus<?> status) {
        status.registerSynchronization(new TransactionSynchronization() {
            private long last;

            @Override
            public void beforeCommit(boolean readOnly) {
                last = write(pending.getOrDefault(connection, List.of()));
            }

            @Override
            public void afterCompletion(Status outcome) {
                pending.remove(connection);
                if (outcome != Status.ROLLED_BACK) {
                    listeners.forEach(listener -> listener.accept(last));
                }
            }
        });
        return new ArrayList<>();
    }

    /** Gives the number of the last one; 0 where there is none. */
    private long write(List<Change> collected) {
        var changes = collected.stream().distinct().toList();
        if (changes.isEmpty()) {
            return 0;
        }
        repository.take(changes.size());
        var last = repository.lastTaken();
        var first = last - changes.size() + 1;
        var now = clock.instant();
        repository.saveAll(IntStream.range(0, changes.size())
                .mapToObj(i -> ChangeRow.of(new Position(first + i, random.nextLong()), changes.get(i), now))
                .toList());
        return last;
    }

    /** Where the feed ends now. */
    @Transactional
    public Position end() {
        return repository.newest().position();
    }

    /**
     * The row at the position and those after it.
     *
     * @param limit of rows, the one at the position included
     * @return empty, or starting with another position, where this history does not hold the position
     */
    @Transactional
    public List<Entry> from(Position position, int limit) {
        return repository.from(position.number(), limit).stream()
                .map(ChangeRow::entry)
                .toList();
    }

    /**
     * Drops rows that no follower should need any more; the newest always stays.
     *
     * @return how many were dropped
     */
    @Transactional
    public int trim() {
        return repository.deleteOlderThan(clock.instant().minus(KEPT));
    }

    /** Asks every node, serving now or started later, to build its search index anew. */
    @Transactional
    public void askReindex() {
        append(new Change.ReindexAsked());
    }

    /**
     * Calls it with the number of its last change after each transaction of this process that appended; it must return
     * at once and not throw.
     */
    void onAppend(LongConsumer listener) {
        listeners.add(listener);
    }
}
