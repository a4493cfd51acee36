package vn.toasoan.web.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.web.app.configuration.Configuration;
import vn.toasoan.web.app.configuration.Settings;

/** One embedded database, open in another process, in a folder whose path is long, has blanks and is Vietnamese. */
@TestInstance(Lifecycle.PER_CLASS)
class EmbeddedDatabaseIT {

    private Path data;
    private Tool serve;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        data = folder.resolve("Thư mục dữ liệu của tòa soạn")
                .resolve("một đường dẫn dài ".repeat(5).strip());
        assertTrue(data.resolve("run/db.sock").toString().length() > 107);
        serve = Tool.start(Purpose.SERVE, data);
        assertEquals("own", serve.awaitOpen());
        data = data.toRealPath();
    }

    @AfterAll
    void stop() {
        serve.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "@@character_set_server utf8mb4",
                "@@collation_server utf8mb4_bin",
                "@@collation_database utf8mb4_bin",
                "@@innodb_snapshot_isolation 1",
                "@@innodb_flush_log_at_trx_commit 1",
                "@@innodb_buffer_pool_size 268435456",
                "@@bind_address 127.0.0.1",
                "@@local_infile 0",
                "@@time_zone +00:00",
                "USER() toa_soan@127.0.0.1",
                "DATABASE() toa_soan"
            })
    void it_is_set_up_for_a_newsroom(String variable, String value) {
        assertEquals(value, serve.ask("SELECT " + variable));
    }

    @Test
    void its_secrets_are_closed_to_other_users_and_the_init_file_is_gone() throws IOException {
        var run = data.resolve("run");

        assertEquals("rw-------", permissions(run.resolve("db.password")));
        assertEquals("rw-------", permissions(run.resolve("db.port")));
        for (var part : List.of(run, data.resolve("db"))) {
            assertEquals("rwx------", permissions(part));
        }
        assertFalse(Files.exists(run.resolve("db.init")));
        assertTrue(Files.exists(run.resolve("db.sock")));
        assertTrue(Files.exists(run.resolve("db.pid")));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"root", "toa_soan", "mariadb.sys", "", "PUBLIC", "nobody"})
    void nobody_gets_in_without_a_password(String user) throws IOException, InterruptedException {
        var failure = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port() + "/", user, "")
                        .close());
        assertTrue(List.of(1045, 1698, 4151).contains(failure.getErrorCode()), failure.toString());

        var said = overSocket(user, "", "SELECT 1");
        assertTrue(said.contains("Access denied"), said);
    }

    @Test
    void there_is_no_test_database_and_no_account_but_its_own_and_root() throws IOException, InterruptedException {
        var password = Files.readString(data.resolve("run/db.password"));

        assertEquals("information_schema|toa_soan", serve.ask("SHOW DATABASES"));
        assertEquals(
                "mariadb.sys@localhost\nroot@localhost\ntoa_soan@127.0.0.1\n",
                overSocket("root", password, "SELECT CONCAT(User, '@', Host) FROM mysql.user ORDER BY 1"));
        assertEquals(
                "information_schema\nmysql\nperformance_schema\nsys\ntoa_soan\n",
                overSocket("root", password, "SHOW DATABASES"));
    }

    /** By the server's own client, from the folder of the socket, whose path is too long to be named whole. */
    private String overSocket(String user, String password, String sql) throws IOException, InterruptedException {
        var client = Configuration.read(Settings.ofProcess())
                .cache()
                .resolve("toa-soan/mariadb-11.4.5/bin/mariadb")
                .toString();
        var process = new ProcessBuilder(
                        client,
                        "--no-defaults",
                        "--socket=db.sock",
                        "--skip-ssl",
                        "-NBe",
                        sql,
                        "--user=" + user,
                        "--password=" + password)
                .directory(data.resolve("run").toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    private int port() throws IOException {
        return Integer.parseInt(Files.readString(data.resolve("run/db.port")));
    }

    @Test
    void it_listens_on_this_machine_only() throws IOException {
        var port = "%04X".formatted(port());
        var listening = Files.readAllLines(Path.of("/proc/net/tcp")).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 3 && words[3].equals("0A") && words[1].endsWith(":" + port))
                .map(words -> words[1])
                .toList();

        assertEquals(List.of("0100007F:" + port), listening);
        assertTrue(Files.readAllLines(Path.of("/proc/net/tcp6")).stream()
                .noneMatch(line -> line.contains(":" + port + " 0000")));
    }

    @Test
    void a_second_serving_process_is_refused_and_the_first_is_named() {
        try (var second = Tool.start(Purpose.SERVE, data)) {
            var failure = second.awaitFailure();

            assertTrue(failure.startsWith("data-folder.in-use"), failure);
            assertTrue(failure.contains("pid=" + serve.process().pid()), failure);
            assertTrue(failure.contains("command=serve"), failure);
        }
    }

    @Test
    void a_command_joins_it_and_leaves_it_running() {
        serve.ask("CREATE OR REPLACE TABLE joined (word VARCHAR(20))");
        try (var command = Tool.start(Purpose.IMPORT, data)) {
            assertEquals("joined", command.awaitOpen());
            command.ask("INSERT INTO joined VALUES ('Đường')");
            command.finish();
        }

        assertEquals("Đường", serve.ask("SELECT word FROM joined"));
    }
}
