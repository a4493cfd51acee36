package vn.toasoan.core.article;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work in a transaction, and all of it again when another transaction came between.
 *
 * <p>That is so where the database ended it for a deadlock, or where another was first to insert the row it had not found.
 * Of those that meet one always goes on, so that a second attempt waits for it or finds what it left.
 */
@Singleton
class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final int MOST = 8;
    /** Before the second attempt, doubled before each further one: 13 seconds in all, longer than a batch takes. */
    private static final long FIRST_PAUSE_MS = 100;
    /** MariaDB's ER_DUP_ENTRY and ER_LOCK_DEADLOCK. */
    private static final Set<Integer> CAME_BETWEEN = Set.of(1062, 1213);

    private final TransactionOperations<Connection> transactions;

    Attempts(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * What the work returns, committed.
     *
     * @param work may run several times; within a running transaction it joins that one, and runs once
     */
    <T extends @Nullable Object> T transaction(Supplier<T> work) {
        var most = transactions.findTransactionStatus().isPresent() ? 1 : MOST;
        for (var attempt = 1; ; attempt++) {
            try {
                return transactions.executeWrite(_ -> work.get());
            } catch (RuntimeException e) {
                if (attempt == most || !cameBetween(e)) {
                    throw e;
                }
                LOG.debug("Another transaction came between, attempt {}", attempt, e);
            }
            pause(FIRST_PAUSE_MS << (attempt - 1));
        }
    }

    /** Lets the other go on; by chance shorter, so that two that lost do not meet again. */
    private static void pause(long longestMs) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longestMs / 2, longestMs));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted between two attempts");
        }
    }

    private static boolean cameBetween(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CAME_BETWEEN.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
