package vn.toasoan.web.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Debian's MariaDB, started by a test in a folder of its own, for this machine only; as strict as newer servers. */
public final class OutsideServer implements AutoCloseable {

    /** The account that may do everything in {@link #DATABASE}. */
    public static final String USER = "toa_soan";

    /** Its password. */
    public static final String PASSWORD = "mật-khẩu & 100%";

    /** An empty database. */
    public static final String DATABASE = "bao_thu";

    private final Path folder;
    private final int port;
    private Process process;

    private OutsideServer(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /**
     * Installs and starts a server; skips the test where there is none.
     *
     * @param folder empty; not deleted afterwards
     */
    public static OutsideServer start(Path folder) throws IOException, InterruptedException, SQLException {
        Needs.mariadbd();
        var port = freePort();
        run(
                        withUser(
                                "mariadb-install-db",
                                "--no-defaults",
                                "--datadir=" + folder.resolve("rows"),
                                "--skip-test-db",
                                "--auth-root-authentication-method=normal"),
                        folder)
                .waitFor();
        var server = new OutsideServer(folder, port, launch(folder, port));
        server.awaitAnswer();
        server.createDatabase();
        return server;
    }

    private static Process launch(Path folder, int port) throws IOException {
        return run(
                withUser(
                        Needs.mariadbd().toString(),
                        "--no-defaults",
                        "--datadir=" + folder.resolve("rows"),
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--socket=" + folder.resolve("s"),
                        "--pid-file=" + folder.resolve("pid"),
                        "--innodb-snapshot-isolation=ON"),
                folder);
    }

    private static List<String> withUser(String... command) {
        var words = new ArrayList<>(List.of(command));
        if (System.getProperty("user.name").equals("root")) {
            words.add("--user=root");
        }
        return words;
    }

    private static Process run(List<String> command, Path folder) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    /** A port that was free a moment ago. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws InterruptedException, SQLException {
        for (var tries = 0; ; tries++) {
            try {
                DriverManager.getConnection("jdbc:mariadb://127.0.0.1:%d/?user=root".formatted(port))
                        .close();
                return;
            } catch (SQLException failure) {
                if (tries == 600 || !process.isAlive()) {
                    throw failure;
                }
                Thread.sleep(50);
            }
        }
    }

    private void createDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:%d/?user=root".formatted(port));
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + DATABASE + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            for (var host : List.of("127.0.0.1", "localhost")) {
                var account = USER + "@'" + host + "'";
                statement.execute("CREATE USER " + account + " IDENTIFIED BY '" + PASSWORD + "'");
                statement.execute("GRANT ALL ON " + DATABASE + ".* TO " + account);
            }
        }
    }

    /** The address of the database, without parameters. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    /** Into the database, as the program. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, PASSWORD);
    }

    /** What a process is told about this database. */
    public Map<String, String> environment() {
        return Map.of("CMS_DB_URL", url(), "CMS_DB_USER", USER, "CMS_DB_PASSWORD", PASSWORD);
    }

    /** Ends the server; the rows stay. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The server does not end; see " + folder.resolve("log"));
        }
    }

    /** Lets it hang: it keeps its connections and answers nothing. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets it go on. */
    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        if (kill.waitFor() != 0) {
            throw new AssertionError("Cannot send " + name);
        }
    }

    /** Starts it once more at the same port. */
    public void startAgain() throws IOException, InterruptedException, SQLException {
        process = launch(folder, port);
        awaitAnswer();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
            process.destroyForcibly();
        } catch (InterruptedException failure) {
            throw new IllegalStateException("Interrupted", failure);
        }
    }
}
