package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.web.app.RunningSite;

/** Pictures over HTTP, on a site of its own: its newest story is the content's, which has one. */
class PictureIT {

    private static RunningSite site;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = RunningSite.start(Files.createDirectory(folder.resolve("data")));
    }

    @AfterAll
    static void end() throws Exception {
        site.close();
    }

    @Test
    void a_picture_is_jpeg_for_good_and_can_do_nothing() {
        var src = site.client().page("/").expectFirst(".lead img").attr("src");

        var answer = site.client().get(src);

        assertEquals(200, answer.statusCode());
        assertEquals("image/jpeg", answer.headers().firstValue("content-type").orElseThrow());
        assertEquals(
                "public, max-age=31536000, immutable",
                answer.headers().firstValue("cache-control").orElseThrow());
        assertEquals(
                "nosniff", answer.headers().firstValue("x-content-type-options").orElseThrow());
        assertEquals(
                "default-src 'none'; sandbox",
                answer.headers().firstValue("content-security-policy").orElseThrow());
    }

    @Test
    void the_first_picture_of_a_page_does_not_wait_and_the_others_do() {
        var images = site.client().page("/").select("main img");

        assertEquals("high", images.getFirst().attr("fetchpriority"));
        assertFalse(images.getFirst().hasAttr("loading"));
        assertTrue(images.size() > 10);
        assertTrue(images.stream().skip(1).allMatch(img -> img.attr("loading").equals("lazy")));
    }

    @Test
    void an_article_has_a_picture_for_the_cards_of_other_sites() {
        var article = site.client()
                .page(site.client().page("/").expectFirst(".lead a.t").attr("href"));
        var section = site.client().page("/kinh-te");

        var own = article.expectFirst("meta[property=og:image]").attr("content");
        var ready = section.expectFirst("meta[property=og:image]").attr("content");

        assertTrue(own.startsWith(RunningSite.PUBLIC_URL + "/anh/") && own.endsWith("/chia-se.jpg"), own);
        assertTrue(ready.startsWith(RunningSite.PUBLIC_URL + "/giao-dien/bao/chia-se."), ready);
        for (var address : new String[] {own, ready}) {
            assertEquals(
                    200,
                    site.client()
                            .get(address.substring(RunningSite.PUBLIC_URL.length()))
                            .statusCode());
        }
        assertEquals(
                "1200", article.expectFirst("meta[property=og:image:width]").attr("content"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/anh/x/480.jpg",
                "/anh/%2e%2e%2foriginal/480.jpg",
                "/anh/HASH/481.jpg",
                "/anh/HASH",
                "/anh/HASH/480.png"
            })
    void what_is_no_size_of_a_picture_is_not_found(String path) {
        var hash = site.client().page("/").expectFirst(".lead img").attr("src").split("/", -1)[2];

        assertEquals(404, site.client().get(path.replace("HASH", hash)).statusCode());
    }
}
