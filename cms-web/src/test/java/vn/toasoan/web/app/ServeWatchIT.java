package vn.toasoan.web.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.web.support.Client;
import vn.toasoan.web.support.Cms;
import vn.toasoan.web.support.OutsideServer;
import vn.toasoan.web.support.RunningProcess;

/** {@code serve --watch}, while somebody writes the theme. */
class ServeWatchIT {

    @TempDir
    Path folder;

    @Test
    void a_change_shows_at_the_next_request_and_a_broken_one_shows_its_fault() throws IOException {
        var home = home();
        var port = OutsideServer.freePort();
        var environment = Cms.environment(
                folder.resolve("data"), Map.of("CMS_HOME", home.toString(), "CMS_PORT", Integer.toString(port)));
        try (var serve = RunningProcess.start(environment, Cms.command("serve", "--watch"))) {
            serve.awaitLine("http://localhost:" + port);
            awaitReadings(serve, 1);
            var client = new Client(port);
            assertEquals(
                    "Tin mới nhất", client.page("/").expectFirst("#moi-nhat").text());

            change(home, "messages/messages_vi.properties", "= Tin mới nhất", "= Vừa đăng");
            awaitReadings(serve, 2);
            assertEquals("Vừa đăng", client.page("/").expectFirst("#moi-nhat").text());

            var css = client.page("/").expectFirst("link[rel=stylesheet]").attr("href");
            change(home, "assets/css/frame.css", ".util {", ".util { order: 1;");
            awaitReadings(serve, 3);
            var other = client.page("/").expectFirst("link[rel=stylesheet]").attr("href");
            assertTrue(!other.equals(css), other);
            assertTrue(client.get(other).body().contains("order: 1"));

            change(home, "templates/parts/newest.peb", "newest.heading", "newest.sai");
            serve.awaitLine("Giao diện bao có");
            assertTrue(
                    serve.out().stream().anyMatch(line -> line.startsWith("bao/templates/parts/newest.peb:2: ")),
                    serve.out().toString());
            var broken = client.get("/");
            assertEquals(500, broken.statusCode());
            assertTrue(broken.body().contains("bao/templates/parts/newest.peb:2: "), broken.body());
            assertTrue(broken.body().contains("newest.sai"), broken.body());

            change(home, "templates/parts/newest.peb", "newest.sai", "error.back");
            awaitReadings(serve, 5);
            assertEquals(
                    "Về trang nhất", client.page("/").expectFirst("#moi-nhat").text());
        }
    }

    private static void awaitReadings(RunningProcess serve, int wanted) {
        serve.await(
                wanted + " readings",
                () -> serve.out().stream()
                                .filter(line -> line.startsWith("Đã đọc lại giao diện"))
                                .count()
                        >= wanted);
    }

    private Path home() throws IOException {
        var checkout = Path.of("..").toAbsolutePath().normalize();
        var home = Files.createDirectory(folder.resolve("home"));
        Files.createSymbolicLink(home.resolve("content"), checkout.resolve("content"));
        try (var files = Files.walk(checkout.resolve("themes/bao"))) {
            for (var file : files.toList()) {
                var to = home.resolve(checkout.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return home;
    }

    private static void change(Path home, String file, String from, String to) throws IOException {
        var path = home.resolve("themes/bao").resolve(file);
        var text = Files.readString(path);
        assertTrue(text.contains(from), file);
        Files.writeString(path, text.replace(from, to));
    }
}
