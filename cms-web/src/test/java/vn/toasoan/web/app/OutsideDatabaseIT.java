package vn.toasoan.web.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.scheduling.TaskExecutors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mariadb.jdbc.MariaDbDataSource;
import vn.toasoan.web.app.configuration.Configuration;
import vn.toasoan.web.app.configuration.Settings;
import vn.toasoan.web.app.database.Database;
import vn.toasoan.web.app.database.Purpose;
import vn.toasoan.web.support.OutsideServer;
import vn.toasoan.web.support.SettableClock;

/** Debian's server in the place of the embedded one. */
@TestInstance(Lifecycle.PER_CLASS)
class OutsideDatabaseIT {

    private static final Duration NEAR = Duration.ofSeconds(1);

    private OutsideServer server;
    private Path data;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException, SQLException {
        server = OutsideServer.start(Files.createDirectory(folder.resolve("server")));
        data = folder.resolve("data");
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CMS_DB_PASSWORD | sai                                | từ chối tài khoản “toa_soan”     | database.login-refused
            CMS_DB_USER     | không-ai                           | từ chối tài khoản “không-ai”     | database.login-refused
            CMS_DB_URL      | jdbc:mariadb://127.0.0.1:PORT/khac | /khac, hoặc tài khoản “toa_soan” | database.no-such-database
            CMS_DB_URL      | jdbc:mariadb://127.0.0.1:1/khac    | 127.0.0.1:1/khac không trả lời   | database.unreachable
            """)
    void a_database_that_cannot_be_used_is_one_line(String name, String value, String part, String code) {
        var environment = environment();
        environment.put(name, value.replace("PORT", server.url().replaceAll("\\D*([0-9.]+):(\\d+).*", "$2")));
        var err = new ByteArrayOutputStream();

        var exit = new Program(
                        new Settings(environment, new Properties()),
                        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                        new PrintStream(err, true, UTF_8))
                .run("reindex");

        var line = err.toString(UTF_8);
        assertEquals(5, exit);
        assertTrue(line.contains(part) && line.endsWith(" [" + code + "]\n"), line);
        assertEquals(1, line.lines().count());
        assertFalse(line.contains(OutsideServer.PASSWORD));
    }

    @Test
    void the_beans_work_as_the_change_feed_and_the_clock_need_it()
            throws SQLException, ExecutionException, InterruptedException {
        var configuration = configuration();
        try (var database = Database.open(configuration, Purpose.IMPORT);
                var context = Wiring.start(configuration, database)) {
            assertEquals("READ-COMMITTED", one(context, "SELECT @@tx_isolation"));
            assertEquals("1", one(context, "SELECT @@innodb_snapshot_isolation"));
            assertTrue(isNow(context.getBean(Clock.class)));
            assertEquals(configuration, context.getBean(Configuration.class));
            var blocking = context.getBean(ExecutorService.class, Qualifiers.byName(TaskExecutors.BLOCKING));
            assertTrue(blocking.submit(() -> Thread.currentThread().isVirtual()).get());
        }
        assertFalse(Files.exists(data.resolve("db/ibdata1")));
    }

    private static String one(ApplicationContext context, String sql) throws SQLException {
        try (var connection = connection(context);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connection(ApplicationContext context) throws SQLException {
        return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class))
                .getConnection();
    }

    @Test
    void the_clock_shows_the_databases_time_on_a_machine_that_is_wrong() throws SQLException {
        var machine = new SettableClock();
        machine.setWrongBy(Duration.ofDays(-3));
        var clock = new DatabaseClock(pool(), machine);

        clock.start();

        assertTrue(isNow(clock), clock.instant().toString());
        var instant = clock.instant();
        assertEquals(instant.truncatedTo(ChronoUnit.MILLIS), instant);
        clock.stop();
    }

    @Test
    void the_clock_does_not_go_back_with_the_machine() throws SQLException {
        var machine = new SettableClock();
        var clock = new DatabaseClock(pool(), machine);
        clock.start();
        var before = clock.instant();

        machine.setWrongBy(Duration.ofSeconds(-5));

        assertFalse(clock.instant().isBefore(before));
        clock.read();
        assertTrue(isNow(clock), clock.instant().toString());
        clock.stop();
    }

    @Test
    void the_clock_goes_on_while_the_database_is_away() throws SQLException, IOException, InterruptedException {
        var machine = new SettableClock();
        machine.setWrongBy(Duration.ofHours(1));
        var clock = new DatabaseClock(pool(), machine);
        clock.start();

        server.stop();
        clock.read();
        var away = isNow(clock);
        server.startAgain();
        machine.setWrongBy(Duration.ofHours(2));
        clock.read();

        assertTrue(away);
        assertTrue(isNow(clock), clock.instant().toString());
        clock.stop();
    }

    private static boolean isNow(Clock clock) {
        return Duration.between(clock.instant(), Clock.systemUTC().instant())
                        .abs()
                        .compareTo(NEAR)
                < 0;
    }

    private DataSource pool() throws SQLException {
        var pool = new MariaDbDataSource(server.url());
        pool.setUser(OutsideServer.USER);
        pool.setPassword(OutsideServer.PASSWORD);
        return pool;
    }

    private Configuration configuration() {
        return Configuration.read(new Settings(environment(), new Properties())).withPreparedFolders();
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(server.environment());
        environment.put("CMS_HOME", "..");
        environment.put("CMS_DATA", data.toString());
        return environment;
    }
}
