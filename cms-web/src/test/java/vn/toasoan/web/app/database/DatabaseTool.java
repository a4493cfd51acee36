package vn.toasoan.web.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.StringJoiner;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.web.app.configuration.Configuration;
import vn.toasoan.web.app.configuration.Settings;

/**
 * Opens a database as a command does, runs the statements that come in, one a line, and closes it when no more come.
 *
 * <p>Says {@code open own} or {@code open joined}, then {@code = } and the row of each statement; or the code of the
 * failure. A test runs it as a process of its own.
 */
final class DatabaseTool {

    private DatabaseTool() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try {
            var configuration = Configuration.read(Settings.ofProcess()).withPreparedFolders();
            try (var database = Database.open(configuration, Purpose.valueOf(arguments[0]));
                    var connection =
                            DriverManager.getConnection(database.url(), database.user(), database.password())) {
                System.out.println("open " + (database.ownsDataFolder() ? "own" : "joined"));
                runAll(connection);
            }
            System.out.println("closed");
        } catch (CmsException failure) {
            System.out.println("failure " + failure.code() + " " + failure.params());
        }
        System.exit(0);
    }

    private static void runAll(Connection connection) throws IOException, SQLException {
        var lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println("= " + (line.startsWith("instant ") ? keep(connection, line) : run(connection, line)));
        }
    }

    private static String run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute(sql) ? values(statement.getResultSet()) : "";
        }
    }

    private static String values(ResultSet rows) throws SQLException {
        var values = new StringJoiner("|");
        while (rows.next()) {
            for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                values.add(rows.getString(column));
            }
        }
        return values.toString();
    }

    /** Keeps an instant in a DATETIME(3); gives what stands there as text, and what is read again. */
    private static String keep(Connection connection, String line) throws SQLException {
        run(connection, "CREATE OR REPLACE TABLE kept (at DATETIME(3))");
        try (var insert = connection.prepareStatement("INSERT INTO kept VALUES (?)");
                var select = connection.prepareStatement("SELECT CAST(at AS CHAR), at FROM kept")) {
            insert.setTimestamp(1, Timestamp.from(Instant.parse(line.substring("instant ".length()))));
            insert.executeUpdate();
            var rows = select.executeQuery();
            rows.next();
            return rows.getString(1) + "|" + rows.getTimestamp(2).toInstant();
        }
    }
}
