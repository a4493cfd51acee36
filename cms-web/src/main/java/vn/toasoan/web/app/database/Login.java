package vn.toasoan.web.app.database;

import org.jspecify.annotations.Nullable;
import vn.toasoan.web.app.configuration.JdbcUrl;

/**
 * How to get into a database.
 *
 * @param user null when the address says it
 * @param password null when none is needed or the address says it
 */
record Login(JdbcUrl url, @Nullable String user, @Nullable String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return user + " @ " + url;
    }
}
