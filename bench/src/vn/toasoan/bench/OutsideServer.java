package vn.toasoan.bench;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's MariaDB, started beside the program as an administrator would have it. */
record OutsideServer(Running process, int port) implements AutoCloseable {

    private static final String NAME = "bench";

    static OutsideServer start(Workplace place) throws Exception {
        var folder = Files.createDirectories(place.path("mariadb"));
        var install = run(
                place,
                "mariadb-install-db",
                "--no-defaults",
                "--datadir=" + folder.resolve("rows"),
                "--skip-test-db",
                "--auth-root-authentication-method=normal");
        if (install.awaitExit() != 0) {
            throw new IllegalStateException("mariadb-install-db failed");
        }
        var port = Cms.freePort();
        var server = new OutsideServer(
                run(
                        place,
                        "/usr/sbin/mariadbd",
                        "--no-defaults",
                        "--datadir=" + folder.resolve("rows"),
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--socket=" + folder.resolve("s"),
                        "--pid-file=" + folder.resolve("pid"),
                        "--innodb-buffer-pool-size=256M",
                        "--innodb-snapshot-isolation=ON"),
                port);
        server.createDatabase();
        return server;
    }

    private static Running run(Workplace place, String... command) throws Exception {
        var words = new ArrayList<>(List.of(command));
        if (System.getProperty("user.name").equals("root")) {
            words.add("--user=root");
        }
        return place.start(() -> Running.start(words, Map.of(), place.path("errors.log"), _ -> {}));
    }

    private void createDatabase() throws SQLException, InterruptedException {
        for (var tries = 0; ; tries++) {
            try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:%d/?user=root".formatted(port));
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
                statement.execute("CREATE USER " + NAME + "@'localhost' IDENTIFIED BY '" + NAME + "'");
                statement.execute("CREATE USER " + NAME + "@'127.0.0.1' IDENTIFIED BY '" + NAME + "'");
                statement.execute("GRANT ALL ON " + NAME + ".* TO " + NAME + "@'localhost'");
                statement.execute("GRANT ALL ON " + NAME + ".* TO " + NAME + "@'127.0.0.1'");
                return;
            } catch (SQLException failure) {
                if (tries == 300 || !process.isAlive()) {
                    throw failure;
                }
                Thread.sleep(100);
            }
        }
    }

    /** What the program is told about it. */
    Map<String, String> environment() {
        return Map.of(
                "CMS_DB_URL", "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, NAME),
                "CMS_DB_USER", NAME,
                "CMS_DB_PASSWORD", NAME);
    }

    @Override
    public void close() {
        process.close();
    }
}
