package vn.toasoan.web.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.intake.Firsts;
import vn.toasoan.core.intake.content.ContentFolder;
import vn.toasoan.core.site.Site;
import vn.toasoan.core.support.TestNewsroom;

/** The content of the first start, when that is broken off. */
class BrokenOffStartIT {

    private static final Path CONTENT = Path.of("../content");

    private TestNewsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = TestNewsroom.open();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void a_start_after_one_that_was_broken_off_publishes_the_rest() {
        assertThrows(
                IllegalStateException.class,
                () -> newsroom.get(ContentFolder.class).bringIn(CONTENT, false, new Firsts(), line -> {
                    throw new IllegalStateException("killed after " + line.file());
                }));
        assertFalse(newsroom.get(Site.class).settings().values().isEmpty());
        assertEquals(0, articles());

        newsroom.get(FirstContent.class).publishIfNew(CONTENT);

        assertTrue(articles() > 5, "articles: " + articles());
    }

    @Test
    void a_site_that_has_its_content_is_left_alone() {
        newsroom.get(FirstContent.class).publishIfNew(CONTENT);
        newsroom.get(Site.class).set(Map.of("name", "Báo khác"));

        newsroom.get(FirstContent.class).publishIfNew(CONTENT);

        assertEquals("Báo khác", newsroom.get(Site.class).settings().masthead().name());
    }

    private int articles() {
        return newsroom.get(PublicArticles.class).newest(null, 50).size();
    }
}
