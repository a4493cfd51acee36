package vn.toasoan.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.RawHttp;

/** Pages that are answered before routing, and the same pages by way of the router. */
@ExtendWith(SharedSite.class)
class KeptPagesIT {

    /** A request with a body, be it an empty one, is none that is answered before routing. */
    private static final String SLOW = "\nContent-Length: 0";

    private final RunningSite site;
    private final KeptPages pages;

    KeptPagesIT(RunningSite site) {
        this.site = site;
        this.pages = site.get(KeptPages.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GET  | /        | -                           | false | 200
            GET  | /        | gzip                        | false | 200
            GET  | /        | 'gzip, deflate, br, zstd'   | false | 200
            GET  | /        | 'br;q=0, gzip;q=0.5'        | false | 200
            GET  | /        | gzip;q=0                    | false | 200
            GET  | /        | identity                    | false | 200
            GET  | /        | gzip                        | true  | 304
            GET  | /        | br                          | true  | 304
            GET  | /        | -                           | true  | 304
            HEAD | /        | gzip                        | false | 200
            HEAD | /        | -                           | false | 200
            HEAD | /        | br                          | true  | 304
            GET  | /kinh-te | br                          | false | 200
            GET  | /kinh-te | -                           | false | 200
            GET  | /rss.xml | br                          | false | 200
            GET  | /rss.xml | gzip                        | true  | 304
            HEAD | /atom/kinh-te.xml | -                  | false | 200
            GET  | /sitemap.xml | gzip                    | false | 200
            GET  | /sitemap/1.xml | br                    | true  | 304
            GET  | /sitemap/tin-moi.xml | -               | false | 200
            GET  | /robots.txt | -                        | true  | 304
            """)
    void both_ways_give_the_same_answer(
            String method, String path, @Nullable String encodings, boolean known, int status) throws IOException {
        var request = method + " " + path + " HTTP/1.1" + (encodings == null ? "" : "\nAccept-Encoding: " + encodings);
        var first = ask(request + SLOW, method); // from now on it is kept
        var asked = known ? request + "\nIf-None-Match: W/" + first.headers().get("etag") : request;

        var before = pages.counts();
        var fast = ask(asked, method);
        var between = pages.counts();
        var slow = ask(asked + SLOW, method);

        assertEquals(1, between.sent() + between.notModified() - before.sent() - before.notModified());
        assertEquals(between, pages.counts(), "the second went the other way");
        assertEquals(status, fast.status());
        assertEquals(slow, fast);
    }

    @Test
    void what_is_not_plainly_a_request_for_a_kept_page_goes_the_other_way() throws IOException {
        ask("GET / HTTP/1.1" + SLOW, "GET");
        var before = pages.counts();
        for (var request : List.of(
                "GET / HTTP/1.0\nConnection: keep-alive",
                "GET /?utm_source=zalo HTTP/1.1",
                "GET /khong-co HTTP/1.1",
                "OPTIONS / HTTP/1.1")) {
            try (var connection = new RawHttp(site.port())) {
                connection.write(request).read(true);
            }
        }
        assertEquals(before.sent(), pages.counts().sent());
    }

    @Test
    void all_encodings_hold_the_same_page() throws IOException {
        var plain = ask("GET / HTTP/1.1", "GET");
        var gzip = ask("GET / HTTP/1.1\nAccept-Encoding: gzip", "GET");
        var br = ask("GET / HTTP/1.1\nAccept-Encoding: br", "GET");

        assertEquals("gzip", gzip.headers().get("content-encoding"));
        try (var bytes = new GZIPInputStream(new ByteArrayInputStream(gzip.bytes()))) {
            assertArrayEquals(plain.bytes(), bytes.readAllBytes());
        }
        assertEquals("br", br.headers().get("content-encoding"));
        assertTrue(br.body().length() < gzip.body().length());
        assertEquals(
                3,
                Stream.of(plain, gzip, br)
                        .map(answer -> answer.headers().get("etag"))
                        .distinct()
                        .count());
        assertEquals("no-cache", gzip.headers().get("cache-control"));
        assertEquals("Accept-Encoding", gzip.headers().get("vary"));
        assertEquals("nosniff", gzip.headers().get("x-content-type-options"));
    }

    @Test
    void answers_come_in_the_order_of_the_requests_however_slow_some_are() throws IOException {
        ask("GET /kinh-te HTTP/1.1" + SLOW, "GET");
        for (var round = 0; round < 20; round++) {
            try (var connection = new RawHttp(site.port())) {
                var requests = new ArrayList<String>();
                for (var i = 0; i < 30; i++) {
                    requests.add(i % 3 == 1 ? "GET /tim-kiem?q=l%C3%BAa" + i + " HTTP/1.1" : "GET /kinh-te HTTP/1.1");
                }
                connection.write(requests.toArray(String[]::new));
                for (var i = 0; i < 30; i++) {
                    var body = new String(connection.read(true).bytes(), UTF_8);
                    assertEquals(i % 3 == 1, body.contains("lúa" + i), "answer " + i + " of round " + round);
                }
            }
        }
    }

    @Test
    void a_page_that_many_wait_for_is_made_once() {
        var article = site.publish("Bài nhiều người chờ", "xa-hoi", "<p>Một.</p>");
        var path = "/xa-hoi/bai-nhieu-nguoi-cho-%d.html".formatted(article.id());
        site.awaitIndex();
        var before = pages.counts().renders();

        var asked = new ArrayList<CompletableFuture<Integer>>();
        for (var i = 0; i < 64; i++) {
            asked.add(CompletableFuture.supplyAsync(() -> site.client().status(path), Thread::startVirtualThread));
        }

        assertTrue(asked.stream().map(CompletableFuture::join).allMatch(status -> status == 200));
        assertEquals(before + 1, pages.counts().renders());
    }

    @Test
    void who_asks_to_close_gets_the_page_and_the_end() throws IOException {
        ask("GET / HTTP/1.1" + SLOW, "GET");
        try (var connection = new RawHttp(site.port())) {
            var answer = connection.write("GET / HTTP/1.1\nConnection: close").read(true);

            assertEquals("close", answer.headers().get("connection"));
            assertTrue(answer.body().length() > 1000);
            assertTrue(connection.isAtEnd());
        }
    }

    @Test
    void a_change_is_seen_by_who_made_it_at_once() {
        var client = site.client();
        assertFalse(client.get("/").body().contains("Tin vừa đăng xong"));
        site.publish("Tin vừa đăng xong", "xa-hoi", "<p>Một.</p>");

        assertTrue(client.get("/").body().contains("Tin vừa đăng xong"));
    }

    private RawHttp.Answer ask(String request, String method) throws IOException {
        try (var connection = new RawHttp(site.port())) {
            var answer = connection.write(request).read(method.equals("GET"));
            answer.headers().remove("date");
            return answer;
        }
    }
}
