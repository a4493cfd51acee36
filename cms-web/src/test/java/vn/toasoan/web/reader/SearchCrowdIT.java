package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.core.search.SearchThreads;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.support.Client;

/** Before there is an index, and when more search at once than the site takes: search says so, and all else goes on. */
@TestMethodOrder(OrderAnnotation.class)
class SearchCrowdIT {

    private static final int AT_ONCE = 2;
    /** A busy machine takes a while; who waits for a search that never ends waits longer. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    private static RunningSite site;
    private static Client client;

    private final Semaphore released = new Semaphore(0);

    @BeforeAll
    static void start() throws IOException {
        site = RunningSite.start(
                Files.createDirectory(folder.resolve("data")), Map.of("CMS_SEARCHES", Integer.toString(AT_ONCE)));
        client = site.client();
        site.publish("Sếu đầu đỏ về đầm", "moi-truong", "<p>Đầm Vịnh Vẹt.</p>");
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    @AfterEach
    void letGo() {
        released.release(AT_ONCE);
    }

    /** Takes all threads that search, until they are let go. */
    private void hold() throws InterruptedException {
        var threads = site.get(SearchThreads.class);
        var taken = new CountDownLatch(AT_ONCE);
        for (var i = 0; i < AT_ONCE; i++) {
            Thread.ofVirtual()
                    .start(() -> threads.run(() -> {
                        taken.countDown();
                        released.acquireUninterruptibly();
                        return true;
                    }));
        }
        taken.await();
    }

    @Test
    @Order(1)
    void before_there_is_an_index_search_says_so_and_all_else_is_there() {
        var answer = client.get("/tim-kiem?q=seu", "Accept", "text/html");

        assertEquals(503, answer.statusCode());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(answer.body().contains("Chỉ mục tìm kiếm đang được lập"));
        assertEquals(503, client.status("/goi-y?q=seu"));
        assertAllElseIsThere();
    }

    @Test
    void who_comes_while_all_search_is_told_to_come_later() throws Exception {
        site.following().awaitIndex();
        hold();

        var page = client.get("/tim-kiem?q=seu", "Accept", "text/html");
        assertEquals(503, page.statusCode());
        assertEquals("5", page.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(page.body().contains("Nhiều người đang tìm cùng lúc"));
        var document = client.get("/goi-y?q=seu", "Accept", "application/json", "Accept-Language", "en");
        assertEquals(503, document.statusCode());
        assertTrue(document.body().contains("\"code\":\"search.too-many\""));
        assertTrue(document.body().contains("Too many people are searching"));
        assertEquals(200, client.status("/problems/search.too-many"));
        assertAllElseIsThere();

        released.release(AT_ONCE);
        RunningSite.await("a search", () -> client.status("/tim-kiem?q=seu") == 200);
    }

    @Test
    void a_crowd_that_waits_for_search_keeps_nobody_else_waiting() throws Exception {
        site.following().awaitIndex();
        hold();
        try (var crowd = Executors.newCachedThreadPool()) {
            var statuses = IntStream.range(0, 100)
                    .mapToObj(i -> crowd.submit(() -> client.status("/tim-kiem?q=seu+" + i)))
                    .toList();
            assertAllElseIsThere();
            for (var status : statuses) {
                assertEquals(503, status.get());
            }
        }
    }

    @Test
    void a_crowd_that_the_site_can_serve_is_served() throws Exception {
        site.following().awaitIndex();
        try (var crowd = Executors.newCachedThreadPool()) {
            var statuses = IntStream.range(0, 60)
                    .mapToObj(i -> crowd.submit(() -> client.status("/goi-y?q=seu+" + i)))
                    .toList();
            for (var status : statuses) {
                assertEquals(200, status.get());
            }
        }
    }

    /** Pages that are kept, and pages made for this request by the router. */
    private static void assertAllElseIsThere() {
        for (var path : List.of("/", "/?x=1", "/moi-truong?x=2", "/suc-khoe", "/khong-co-trang-nay")) {
            var start = System.nanoTime();
            assertEquals(path.startsWith("/khong") ? 404 : 200, client.status(path), path);
            assertTrue(System.nanoTime() - start < SOON.toNanos(), path);
        }
    }
}
