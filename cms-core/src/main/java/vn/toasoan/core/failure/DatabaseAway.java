package vn.toasoan.core.failure;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, hangs or ends from a mistake in what it was asked. */
public final class DatabaseAway {

    private static final int DEEPEST_CAUSE = 20;

    private DatabaseAway() {}

    /**
     * Whether the failure, or what caused it, is the loss of the database.
     *
     * <p>Class 08 of SQLSTATE is "connection exception"; the pool's own time-out is a transient one.
     */
    public static boolean in(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (var depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException failure && isLoss(failure)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isLoss(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException || (state != null && state.startsWith("08"));
    }
}
