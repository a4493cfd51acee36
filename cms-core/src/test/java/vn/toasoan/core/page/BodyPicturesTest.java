package vn.toasoan.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.markup.ArticleHtml;

class BodyPicturesTest {

    private static final String HASH = "ab".repeat(32);
    private static final String FIGURE =
            "<figure><img src=\"/anh/%s\" alt=\"&lt;img src=&quot;x&quot; $1\" width=\"1600\" height=\"900\"></figure>"
                    .formatted(HASH);

    @Test
    void a_kept_picture_is_written_in_every_size_with_its_place_kept() {
        var stored = ArticleHtml.clean("<p>Một</p>" + FIGURE);
        assertTrue(stored.contains(FIGURE), stored);
        assertTrue(BodyPictures.shows(stored, HASH));

        var img = Jsoup.parse(BodyPictures.of(stored, false).html()).expectFirst("img");

        assertEquals("/anh/%s/1200.jpg".formatted(HASH), img.attr("src"));
        assertEquals(
                "/anh/H/480.jpg 480w, /anh/H/768.jpg 768w, /anh/H/1200.jpg 1200w".replace("H", HASH),
                img.attr("srcset"));
        assertEquals("1200 675", img.attr("width") + " " + img.attr("height"));
        assertEquals("<img src=\"x\" $1", img.attr("alt"));
        assertEquals("lazy", img.attr("loading"));
    }

    @Test
    void the_first_of_the_page_does_not_wait() {
        var images = Jsoup.parse(BodyPictures.of(FIGURE + "\n" + FIGURE, true).html())
                .select("img");

        assertEquals("high", images.getFirst().attr("fetchpriority"));
        assertFalse(images.getFirst().hasAttr("loading"));
        assertEquals("lazy", images.getLast().attr("loading"));
    }

    @Test
    void a_small_picture_has_no_size_above_its_own() {
        var view = PictureView.of(HASH, 600, 300, "");

        assertEquals("/anh/%s/768.jpg".formatted(HASH), view.src());
        assertEquals("/anh/H/480.jpg 480w, /anh/H/768.jpg 600w".replace("H", HASH), view.srcset());
        assertEquals(600, view.width());
    }

    @Test
    void a_picture_of_elsewhere_stays_and_comes_late() {
        var img = Jsoup.parse(BodyPictures.of("<figure><img src=\"https://a.example/b.jpg\" alt=\"\"></figure>", true)
                        .html())
                .expectFirst("img");

        assertEquals("https://a.example/b.jpg", img.attr("src"));
        assertEquals("lazy", img.attr("loading"));
    }
}
