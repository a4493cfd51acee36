package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.failure.CmsException;

/** Nothing of any size overflows a stack or takes for ever. */
class HtmlLimitsIT {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>x", "<b>x", "<table><tr><td>x", "<ul><li>x", "<table><b>x", "<a href=/x><div>x",
                        "<blockquote>x<footer>y", "<blockquote>x",
                "<figure><figcaption>x", "<aside class=box>x", "<b></p>x", "<div class='a b'>x", "<p>x",
                        "<figure><i><p class=credit>x", "<svg><g>", "<select><b>"
            })
    void bombs_of_tags_end_soon(String part) {
        long tags = part.chars().filter(c -> c == '<').count();
        var bomb = part.repeat((int) (10_000 / tags));

        assertTimeout(LONGEST, () -> {
            var clean = ArticleHtml.clean(bomb);
            assertEquals(clean, ArticleHtml.clean(clean));
            assertEquals(bomb.contains("x"), ArticleHtml.plainText(clean).contains("x"));
            SavedPage.read(bomb, "https://a.example/");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "<", "&a;", "\u00a0", "<!-- - ", "</b>", "Ảnh: a "})
    void megabytes_without_tags_end_soon(String part) {
        var text = part.repeat(300_000 / part.length());

        assertTimeout(LONGEST, () -> {
            var clean = ArticleHtml.clean(text);
            assertEquals(clean, ArticleHtml.clean(clean));
            SavedPage.read(text, null);
        });
    }

    @Test
    void depth_beyond_the_limit_is_flattened_and_its_text_kept() {
        var deep = "<div>".repeat(5_000) + "đáy" + "</div>".repeat(5_000) + "<p>sau</p>";

        assertEquals("<p>đáy</p>\n<p>sau</p>", ArticleHtml.clean(deep));
        assertEquals(2, SavedPage.read(deep, null).blocks().size());
    }

    @Test
    void lists_beyond_eight_levels_become_paragraphs_of_the_eighth() {
        var clean = ArticleHtml.clean("<ul><li>x".repeat(200));

        assertEquals(8, clean.split("<ul>", -1).length - 1);
        assertEquals(200, ArticleHtml.plainText(clean).lines().count());
        assertEquals(clean, ArticleHtml.clean(clean));
    }

    @Test
    void more_than_five_million_characters_are_refused() {
        var failure = assertThrows(CmsException.Invalid.class, () -> ArticleHtml.clean("a".repeat(5_000_001)));

        assertEquals("markup.too-large", failure.code());
        assertEquals(Map.of("chars", 5_000_001, "max", 5_000_000), failure.params());
        assertTrue(SavedPage.read("a".repeat(5_000_001), null).blocks().size() == 1);
    }

    @Test
    void what_would_be_too_large_when_clean_is_refused_at_once() {
        var failure = assertThrows(CmsException.Invalid.class, () -> ArticleHtml.clean("&".repeat(1_000_001)));

        assertEquals("markup.too-large", failure.code());
    }

    @Test
    void more_than_a_hundred_thousand_tags_are_refused() {
        var failure = assertThrows(CmsException.Invalid.class, () -> ArticleHtml.clean("<b>".repeat(100_001)));

        assertEquals("markup.too-many-tags", failure.code());
        assertEquals(Map.of("tags", 100_001, "max", 100_000), failure.params());
        assertThrows(CmsException.Invalid.class, () -> SavedPage.read("<b>".repeat(100_001), null));
        assertEquals("<p>1 &lt; 2</p>", ArticleHtml.clean("1 < 2"));
    }
}
