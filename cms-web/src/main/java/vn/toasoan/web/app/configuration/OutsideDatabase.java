package vn.toasoan.web.app.configuration;

import org.jspecify.annotations.Nullable;

/**
 * A MariaDB that somebody else runs.
 *
 * @param user null when the address says it, or the driver is to use its own default
 * @param password null when none is needed or the address says it
 */
public record OutsideDatabase(
        JdbcUrl url, @Nullable String user, @Nullable String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return user == null ? url.toString() : user + " @ " + url;
    }
}
