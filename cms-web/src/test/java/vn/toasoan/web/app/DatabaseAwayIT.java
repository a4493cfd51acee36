package vn.toasoan.web.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.web.support.Client;
import vn.toasoan.web.support.Cms;
import vn.toasoan.web.support.OutsideServer;
import vn.toasoan.web.support.RunningProcess;

/** A database that goes away while readers are served, and comes back. */
class DatabaseAwayIT {

    private static final Duration A_READER_WAITS = Duration.ofSeconds(4); // two for a connection, and a slow machine
    private static final Duration A_HANGING_STATEMENT = Duration.ofSeconds(14); // ten, and a slow machine
    private static final String CAPTURE = """
            Bến đò Cẩm Giao chạy lại sau lũ
            24/11/2026 08:04
            Sáng nay, bến đò Cẩm Giao chở chuyến khách đầu tiên sau mười ngày nước lớn. Hơn hai trăm người qua sông trước giờ \
            học, ai cũng mặc áo phao, đò chỉ chở nửa số khách thường ngày.
            Ông Mai Văn Ngưỡng, chủ bến, cho biết mực nước đã rút một mét so với đỉnh lũ. Bến vẫn giữ hai xuồng cứu hộ và \
            ngừng chạy sau sáu giờ chiều cho đến khi nước xuống dưới mức báo động một.
            """;

    @TempDir
    Path folder;

    @Test
    void readers_are_told_and_everything_goes_on_by_itself() throws IOException, InterruptedException, SQLException {
        var port = OutsideServer.freePort();
        try (var server = OutsideServer.start(Files.createDirectory(folder.resolve("server")));
                var serve = RunningProcess.start(environment(server, port), Cms.command("serve"))) {
            serve.awaitLine("http://localhost:" + port);
            var client = new Client(port);
            assertEquals(200, client.status("/kinh-te"));

            server.stop();
            for (var kept : new String[] {"/", "/kinh-te"}) {
                assertEquals(200, client.status(kept), kept);
                assertEquals(200, client.status(kept + "?utm_source=zalo"), kept);
            }
            for (var path :
                    new String[] {"/xa-hoi", "/van-hoa", "/tim-kiem", "/tim-kiem?q=l%C3%BAa", "/xa-hoi/x-1.html"}) {
                assertTold(client, path);
            }
            assertEquals("503 database.unavailable\n", health(client));
            assertEquals(404, client.get("/a/b/c").statusCode());
            assertStylesAreStillThere(client);
            assertDocument(client.get("/moi-truong", "Accept", "application/json"));

            server.startAgain();
            var back = System.nanoTime();
            serve.await("the pages", () -> client.status("/xa-hoi") == 200);
            assertTrue(System.nanoTime() - back < Duration.ofSeconds(5).toNanos());
            serve.await("the followers", () -> health(client).equals("200 ok\n"));
            assertIndexGoesOn(serve, server, client);
            assertLogIsShort();
        }
    }

    @Test
    void a_database_that_hangs_holds_no_reader_for_long() throws IOException, InterruptedException, SQLException {
        var port = OutsideServer.freePort();
        try (var server = OutsideServer.start(Files.createDirectory(folder.resolve("server")));
                var serve = RunningProcess.start(environment(server, port), Cms.command("serve"))) {
            serve.awaitLine("http://localhost:" + port);
            var readers =
                    Stream.generate(() -> new Reader(new Client(port))).limit(6).toList();
            serve.await("the readers", () -> readers.stream().allMatch(reader -> reader.last == 200));

            server.freeze();
            try {
                serve.await("what they are told", () -> readers.stream().allMatch(reader -> reader.last == 503));
            } finally {
                server.thaw();
            }
            serve.await("the pages", () -> readers.stream().allMatch(reader -> reader.last == 200));
            for (var reader : readers) {
                var waited = reader.stop();
                assertTrue(waited.compareTo(A_HANGING_STATEMENT) < 0, waited.toString());
            }
        }
    }

    /** Reads one page after the other. */
    private static final class Reader {
        private final Client client;
        private final Thread thread;
        private volatile boolean done;
        private volatile int last;
        private volatile Duration longest = Duration.ZERO;

        Reader(Client client) {
            this.client = client;
            this.thread = Thread.ofVirtual().start(this::read);
        }

        private void read() {
            while (!done) {
                var asked = System.nanoTime();
                last = client.get("/tim-kiem?q=l%C3%BAa").statusCode();
                var waited = Duration.ofNanos(System.nanoTime() - asked);
                longest = waited.compareTo(longest) > 0 ? waited : longest;
            }
        }

        Duration stop() throws InterruptedException {
            done = true;
            thread.join();
            return longest;
        }
    }

    private static String health(Client client) {
        var answer = client.get("/suc-khoe");
        return answer.statusCode() + " " + answer.body();
    }

    private static void assertTold(Client client, String path) {
        var asked = System.nanoTime();
        var answer = client.get(path, "Accept", "text/html");
        var waited = Duration.ofNanos(System.nanoTime() - asked);

        assertEquals(503, answer.statusCode(), path);
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse("none"));
        assertTrue(waited.compareTo(A_READER_WAITS) < 0, path + " took " + waited);
        var page = Jsoup.parse(answer.body());
        assertEquals("Trang tạm thời chưa phục vụ được", page.expectFirst("h1").text());
        assertTrue(page.expectFirst("main code").text().matches("[0-9a-f]{12}"));
        assertEquals("Báo Sông Lam", page.expectFirst(".brand__n").text());
    }

    private static void assertStylesAreStillThere(Client client) {
        var page = Jsoup.parse(client.get("/kinh-te").body());
        assertEquals(200, client.status(page.expectFirst("link[rel=stylesheet]").attr("href")));
    }

    private static void assertDocument(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("\"code\":\"database.unavailable\""), answer.body());
        assertTrue(answer.body().contains("\"reference\":\""), answer.body());
    }

    private void assertIndexGoesOn(RunningProcess serve, OutsideServer server, Client client) throws IOException {
        var file = Files.writeString(folder.resolve("ben-do.txt"), CAPTURE);
        var more = environment(server, OutsideServer.freePort());
        try (var command = RunningProcess.start(more, Cms.command("import", "--section", "xa-hoi", file.toString()))) {
            assertEquals(0, command.awaitExit(), command.out() + " " + command.err());
        }
        serve.await(
                "the article in the search",
                () -> client.get("/tim-kiem?q=b%E1%BA%BFn+%C4%91%C3%B2+C%E1%BA%A9m+Giao")
                        .body()
                        .contains("/xa-hoi/ben-do-cam-giao-chay-lai-sau-lu-"));
    }

    /** A line a refused request, and one stack for the follower. */
    private void assertLogIsShort() throws IOException {
        var log = Files.readString(folder.resolve("data/run/cms.log"));
        assertTrue(log.contains("GET /xa-hoi: database.unavailable"), log);
        assertTrue(log.lines().count() < 400, log);
    }

    private Map<String, String> environment(OutsideServer server, int port) {
        var environment = new HashMap<>(server.environment());
        environment.put("CMS_PORT", Integer.toString(port));
        environment.put("CMS_HOME", "..");
        return Cms.environment(folder.resolve("data"), environment);
    }
}
