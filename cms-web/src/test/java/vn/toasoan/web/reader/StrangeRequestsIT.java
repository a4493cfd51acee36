package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Client;

/** What no browser of a reader would send, and what holds of every answer. */
@ExtendWith(SharedSite.class)
class StrangeRequestsIT {

    private final Client client;

    StrangeRequestsIT(RunningSite site) {
        this.client = site.client();
    }

    static Stream<String> strangeTargets() {
        return Stream.of(
                "/%00",
                "/xa-hoi%00",
                "/xa-hoi/%00-1.html",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/../../etc/passwd",
                "/giao-dien/bao/..%2f..%2ftheme.yml",
                "/giao-dien/bao/%2e%2e/theme.yml",
                "/giao-dien/..%2f..%2fcontent/site.yml",
                "/giao-dien/%2e%2e/site.yml",
                "/giao-dien/bao/site.css",
                "/%F0%28%8C%28",
                "/xa-hoi/%F0%28%8C%28-1.html",
                "/%ED%A0%80",
                "/%",
                "/%zz",
                "/xa-hoi/%c0%ae%c0%ae-1.html",
                "/" + "a".repeat(3_000),
                "/" + "a".repeat(8_192),
                "/" + "a".repeat(20_000),
                "/xa-hoi/" + "b-".repeat(1_500) + "1.html",
                "/" + "a/".repeat(1_000),
                "/%F0%9F%98%80",
                "/a\\b",
                "/a|b",
                "/<script>",
                "/xa-hoi?truoc=%00",
                "/xa-hoi?truoc=99999999999999999999",
                "/xa-hoi?truoc=%F0%28",
                "/xa-hoi?truoc=1&truoc=2",
                "/xa-hoi?%",
                "/problems/%00",
                "/problems/<b>",
                "*",
                "xa-hoi",
                "http://[::1/",
                "http://evil.example/xa-hoi");
    }

    @ParameterizedTest
    @MethodSource("strangeTargets")
    void no_target_makes_the_server_fail(String target) {
        var answer = client.rawGet(target, "songlam.example");

        assertTrue(
                answer.matches("(?s)HTTP/1\\.[01] [234]\\d\\d .*"),
                answer.substring(0, Math.min(200, answer.length())));
        assertFalse(answer.contains("Exception"), answer);
        assertFalse(answer.contains("root:x:0"));
        assertHasSecurityHeaders(answer);
    }

    static Stream<String> longTargets() {
        return Stream.of(
                "/a" + "/".repeat(100_000) + "b/",
                "/a" + "/".repeat(100_000),
                "/" + "a/".repeat(50_000) + "b",
                "/" + "a".repeat(100_000),
                "/xa-hoi/" + "-".repeat(100_000) + ".html",
                "/xa-hoi/" + "b-1".repeat(33_000) + ".html",
                "/giao-dien/bao/" + "../".repeat(33_000) + "site.css",
                "/problems/" + "a.".repeat(50_000),
                "/" + "%41".repeat(33_000),
                "/xa-hoi?" + "truoc=1&".repeat(12_000),
                "/tim-kiem?" + "a=1&".repeat(25_000) + "q=b",
                "/tim-kiem?q=" + "+".repeat(100_000),
                "/tim-kiem?q=" + "a+".repeat(50_000),
                "/tim-kiem?q=" + "1.".repeat(50_000),
                "/tim-kiem?q=a&tu=" + "1/".repeat(50_000),
                "/tim-kiem?q=a&sau=" + "a".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("longTargets")
    void no_target_is_so_long_that_others_wait(String target) {
        client.rawGet(target, "songlam.example");
        var asked = System.nanoTime();
        var answer = client.rawGet(target, "songlam.example");
        var waited = Duration.ofNanos(System.nanoTime() - asked);

        assertTrue(
                answer.matches("(?s)HTTP/1\\.1 [234]\\d\\d .*"), answer.substring(0, Math.min(200, answer.length())));
        assertTrue(waited.compareTo(Duration.ofSeconds(1)) < 0, waited.toString());
    }

    @Test
    void a_query_of_ten_thousand_letters_gets_a_page() {
        var page = client.page("/tim-kiem?q=" + Client.encoded("ế".repeat(10_000)));

        assertTrue(page.title().contains("Báo Sông Lam"), page.title());
        assertFalse(page.select("form[role=search]").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kinh-te",
                "/trang/lien-he",
                "/tim-kiem?q=a",
                "/khong-co",
                "/suc-khoe",
                "/problems/article.not-found",
                "/giao-dien/bao/none.css",
            })
    void every_answer_has_the_security_headers(String path) {
        assertHasSecurityHeaders(client.rawGet(path, "songlam.example"));
    }

    private static void assertHasSecurityHeaders(String answer) {
        var head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(java.util.Locale.ROOT);
        for (var header : List.of(
                "content-security-policy: default-src 'self';",
                "strict-transport-security: max-age=31536000",
                "x-content-type-options: nosniff",
                "referrer-policy: strict-origin-when-cross-origin",
                "permissions-policy: ",
                "cross-origin-opener-policy: same-origin",
                "frame-ancestors 'none'",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "cache-control: ")) {
            assertTrue(head.contains(header), header + " is missing in\n" + head);
        }
        assertFalse(head.contains("unsafe-"), head);
        assertFalse(head.contains("\nserver:"), head);
    }

    @Test
    void assets_are_kept_for_good_under_names_that_change_with_them() {
        var page = client.page("/");
        var assets = Stream.concat(
                        page.select("link[href^=/giao-dien/]").eachAttr("href").stream(),
                        page.select("script[src]").eachAttr("src").stream())
                .toList();

        assertEquals(4, assets.size());
        for (var asset : assets) {
            var answer = client.get(asset);
            assertEquals(200, answer.statusCode(), asset);
            assertEquals(
                    "public, max-age=31536000, immutable",
                    answer.headers().firstValue("Cache-Control").orElse(""));
            assertHasSecurityHeaders(client.rawGet(asset, "songlam.example"));
        }
        assertEquals(404, client.status("/giao-dien/bao/site.000000000000.css"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void pages_are_only_read(String method) {
        for (var path : List.of("/", "/kinh-te", "/xa-hoi/x-1.html", "/tim-kiem?q=a", "/giao-dien/bao/site.css")) {
            var answer = client.send(method, path, "Accept", "text/html");

            assertEquals(405, answer.statusCode(), method + " " + path);
            assertTrue(answer.headers().firstValue("Allow").orElse("").contains("GET"), path);
            assertTrue(answer.body().contains("Không làm được như vậy ở đây"), answer.body());
        }
    }

    @Test
    void a_body_of_any_kind_does_not_change_that() {
        for (var type : List.of("application/json", "text/plain", "application/x-www-form-urlencoded", "x")) {
            var answer = client.raw(
                    "POST /tim-kiem HTTP/1.1\r\nHost: a\r\nContent-Type: %s\r\nContent-Length: 3\r\n".formatted(type)
                            + "Connection: close\r\n\r\n{a:");
            assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/9.9", "xyz", "GET  HTTP/1.1", "GÉT / HTTP/1.1", "GET / HTTP/1.1\r\nHost"})
    void what_is_no_http_is_refused_without_a_failure(String request) {
        var answer = client.raw(request + "\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
        assertFalse(answer.contains("Exception"), answer);
    }

    @Test
    void headers_that_no_browser_sends_change_no_page() {
        for (var header : List.of(
                "Accept: x",
                "Accept: ;;;",
                "Accept-Language: ;q=x",
                "Accept-Language: \u00ff",
                "Accept-Encoding: x",
                "If-None-Match: x",
                "If-Modified-Since: x",
                "Range: bytes=x",
                "Cookie: =;=",
                "X-Forwarded-Host: evil")) {
            for (var path : List.of("/kinh-te", "/khong-co")) {
                var answer = client.raw(
                        "GET %s HTTP/1.1\r\nHost: a\r\n%s\r\nConnection: close\r\n\r\n".formatted(path, header));

                assertTrue(answer.matches("(?s)HTTP/1\\.1 [24]\\d\\d .*"), header + " " + path + "\n" + answer);
                assertFalse(answer.contains("evil"), answer);
            }
        }
    }
}
