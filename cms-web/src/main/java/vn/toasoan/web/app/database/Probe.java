package vn.toasoan.web.app.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import vn.toasoan.core.failure.CmsException;

/** One try at a database before anything is built on it, with a clear word about what is wrong. */
final class Probe {

    private static final String CONNECT_TIMEOUT_MS = "5000";
    private static final String ANSWER_TIMEOUT_MS = "10000";

    private Probe() {}

    /**
     * Signs in and asks for the version.
     *
     * @throws CmsException.Unavailable {@code database.unreachable}, {@code database.login-refused},
     *     {@code database.no-such-database}
     * @throws CmsException.Invalid {@code database.version}
     */
    static void check(Login login) {
        var properties = new Properties();
        properties.setProperty("connectTimeout", CONNECT_TIMEOUT_MS);
        properties.setProperty("socketTimeout", ANSWER_TIMEOUT_MS);
        if (login.user() != null) {
            properties.setProperty("user", login.user());
        }
        if (login.password() != null) {
            properties.setProperty("password", login.password());
        }
        try (var connection = DriverManager.getConnection(login.url().full(), properties);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT VERSION()")) {
            rows.next();
            requireSupported(login, rows.getString(1));
        } catch (SQLException failure) {
            throw failure(login, failure);
        }
    }

    private static void requireSupported(Login login, String version) {
        if (!ServerVersion.isSupported(version)) {
            throw new CmsException.Invalid(
                    "database.version", Map.of("url", login.url(), "version", version, "oldest", ServerVersion.OLDEST));
        }
    }

    private static CmsException failure(Login login, SQLException failure) {
        var user = Objects.requireNonNullElse(login.user(), "?");
        return switch (failure.getErrorCode()) {
            case 1045, 1698 -> // ER_ACCESS_DENIED_ERROR, ER_ACCESS_DENIED_NO_PASSWORD_ERROR
                new CmsException.Unavailable(
                        "database.login-refused", Map.of("url", login.url(), "user", user), failure);
            case 1044, 1049 -> // ER_DBACCESS_DENIED_ERROR, ER_BAD_DB_ERROR
                new CmsException.Unavailable(
                        "database.no-such-database", Map.of("url", login.url(), "user", user), failure);
            default ->
                new CmsException.Unavailable(
                        "database.unreachable", Map.of("url", login.url(), "reason", firstLine(failure)), failure);
        };
    }

    private static String firstLine(SQLException failure) {
        return Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
    }
}
