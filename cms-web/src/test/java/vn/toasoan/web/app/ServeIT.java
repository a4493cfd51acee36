package vn.toasoan.web.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.web.support.Cms;
import vn.toasoan.web.support.OutsideServer;
import vn.toasoan.web.support.RunningProcess;

class ServeIT {

    private static final Duration A_DEAD_DATABASE_IS_NOTICED = Duration.ofSeconds(6);

    @TempDir
    Path folder;

    @Test
    void one_line_when_it_serves_and_ctrl_c_stops_all_of_it_in_order() throws IOException, InterruptedException {
        var port = OutsideServer.freePort();
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(Cms.command("serve"));
        try (var serve = RunningProcess.start(environment(port, Map.of()), command)) {
            serve.awaitLine("http://localhost:" + port);
            assertEquals(200, health(port).statusCode());
            var mariadbd = database();

            assertSecondIsRefused(serve, OutsideServer.freePort());
            serve.signalGroup("INT");

            assertEquals(130, serve.awaitExit());
            assertEquals(List.of("Tòa Soạn đang phục vụ tại http://localhost:" + port), serve.out());
            assertEquals(List.of(), serve.err());
            assertFalse(mariadbd.isAlive());
            assertFalse(Files.exists(folder.resolve("run/db.port")));
        }
        var log = Files.readString(folder.resolve("run/cms.log"));
        assertTrue(log.indexOf("Closed HTTP") > 0, log);
        assertTrue(log.indexOf("Closed HTTP") < log.indexOf("Closed beans"), log);
        assertTrue(log.indexOf("Closed beans") < log.indexOf("(initiated by: unknown): Normal shutdown"), log);
        assertTrue(log.indexOf("Normal shutdown") < log.indexOf("Closed database"), log);
    }

    @Test
    void a_database_that_is_killed_comes_back() throws IOException, InterruptedException {
        var port = OutsideServer.freePort();
        try (var serve = RunningProcess.start(environment(port, Map.of()), Cms.command("serve"))) {
            serve.awaitLine("http://localhost:" + port);
            var first = database();

            first.destroyForcibly();
            serve.await("the end of the database", () -> !first.isAlive());
            serve.await("the database to be found again", () -> isWell(port));
            var second = database();
            serve.signal("TERM");

            assertNotEquals(first.pid(), second.pid());
            assertEquals(143, serve.awaitExit());
            assertFalse(second.isAlive());
            // One line that the database is started again, and at most one of each follower.
            var others = serve.err().stream()
                    .filter(line -> !line.contains(" Follower "))
                    .toList();
            assertEquals(1, others.size(), serve.err().toString());
            assertTrue(serve.err().size() <= 3, serve.err().toString());
        }
    }

    private ProcessHandle database() throws IOException {
        var pid = Files.readString(folder.resolve("run/db.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Test
    void a_signal_at_the_first_start_leaves_nothing_running_and_says_nothing() throws IOException {
        try (var serve = RunningProcess.start(environment(OutsideServer.freePort(), Map.of()), Cms.command("serve"))) {
            serve.await("the installation", () -> Files.exists(folder.resolve("db.new/mysql")));
            serve.signal("TERM");

            assertEquals(143, serve.awaitExit());
            assertEquals(List.of(), serve.err());
            assertEquals(List.of(), serve.out());
        }
        var onFolder = new ProcessBuilder("pgrep", "-f", "datadir=" + folder).start();
        assertEquals("", new String(onFolder.getInputStream().readAllBytes(), UTF_8));
    }

    private void assertSecondIsRefused(RunningProcess first, int port) {
        try (var second = RunningProcess.start(environment(port, Map.of()), Cms.command("serve"))) {
            assertEquals(4, second.awaitExit());
            assertEquals(
                    List.of("Thư mục dữ liệu %s đang được tiến trình %d dùng (lệnh serve) [data-folder.in-use]"
                            .formatted(folder, first.pid())),
                    second.err());
            assertEquals(List.of(), second.out());
        }
    }

    @Test
    void it_says_503_while_the_database_is_away_and_finds_it_again()
            throws IOException, InterruptedException, SQLException {
        var port = OutsideServer.freePort();
        try (var server = OutsideServer.start(Files.createDirectory(folder.resolve("server")));
                var serve = RunningProcess.start(environment(port, server.environment()), Cms.command("serve"))) {
            serve.awaitLine("http://localhost:" + port);
            assertEquals(200, health(port).statusCode());

            server.stop();
            var asked = System.nanoTime();
            var away = health(port);
            var waited = Duration.ofNanos(System.nanoTime() - asked);
            server.startAgain();
            serve.await("the database to be found again", () -> isWell(port));
            serve.signal("TERM");

            assertEquals(503, away.statusCode());
            assertEquals("5", away.headers().firstValue("Retry-After").orElse("none"));
            assertTrue(waited.compareTo(A_DEAD_DATABASE_IS_NOTICED) < 0, waited.toString());
            assertEquals(143, serve.awaitExit());
            assertFalse(Files.exists(folder.resolve("db/ibdata1")));
        }
    }

    private Map<String, String> environment(int port, Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("CMS_PORT", Integer.toString(port));
        return Cms.environment(folder, environment);
    }

    private static boolean isWell(int port) {
        try {
            return health(port).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException failure) {
            throw new IllegalStateException("Interrupted", failure);
        }
    }

    private static HttpResponse<String> health(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/suc-khoe"))
                    .header("Accept-Encoding", "gzip")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
