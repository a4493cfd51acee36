package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.support.Shared;
import vn.toasoan.core.support.Tar;

/** HTML that others have collected because it broke a sanitiser or a parser; kept beside the project, not in it. */
class HostileHtmlIT {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicTest> nothing_hostile_gets_through() throws IOException {
        var archive = Shared.file("hostile.tar.gz");
        if (archive.isEmpty()) return abort("hostile.tar.gz is absent");
        var files = Tar.files(archive.get(), name -> name.matches("(html-.*|xss-patt)\\.jsonl"));
        assertEquals(12, files.size());
        return files.entrySet().stream().map(file -> dynamicTest(file.getKey(), () -> everyRow(file.getValue())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick='x'>a</p>",
                "<script>x</script>",
                "<a href=' java\tscript:x'>a</a>",
                "<img src='data:x'>",
                "<!-- x -->",
                "<svg></svg>",
                "<p class=x>a</p>",
                "<div>a</div>",
                "<p id=a>b</p>"
            })
    void the_check_itself_notices(String html) {
        Assertions.assertThrows(AssertionError.class, () -> StoredForm.assertHolds(html));
    }

    private static void everyRow(byte[] jsonl) throws IOException {
        var rows = new String(jsonl, StandardCharsets.UTF_8).lines().toList();
        assertTrue(rows.size() > 10);
        for (var row : rows) {
            var fields = (Map<?, ?>) LooseJson.read(row);
            Assertions.assertNotNull(fields, row);
            var html = input(fields);
            var id = String.valueOf(fields.get("id"));
            Assertions.assertTimeout(LONGEST, () -> cleans(html), id);
            Assertions.assertTimeout(LONGEST, () -> reads(html), id);
        }
    }

    private static void cleans(String html) {
        String clean;
        try {
            clean = ArticleHtml.clean(html);
        } catch (CmsException.Invalid refused) {
            assertTooLarge(html, refused);
            return;
        }
        assertEquals(clean, ArticleHtml.clean(clean));
        assertEquals(clean, ArticleHtml.render(ArticleHtml.blocks(clean)));
        StoredForm.assertHolds(clean);
    }

    private static void reads(String html) {
        List<Block> blocks;
        try {
            var page = SavedPage.read(html, "https://a.example/b/");
            blocks = page.blocks().stream().map(PageBlock::block).toList();
        } catch (CmsException.Invalid refused) {
            assertTooLarge(html, refused);
            return;
        }
        StoredForm.assertHolds(ArticleHtml.render(blocks));
    }

    private static void assertTooLarge(String html, CmsException.Invalid refused) {
        assertEquals("markup.too-many-tags", refused.code());
        assertTrue(html.chars().filter(c -> c == '<').count() > 100_000, () -> refused + " for " + html.length());
    }

    private static String input(Map<?, ?> fields) throws IOException {
        if (fields.get("input") instanceof String text) return text;
        if (fields.get("input_b64") instanceof String base64)
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        var packed = Base64.getDecoder().decode((String) fields.get("gz_b64"));
        return new String(Tar.gunzip(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8);
    }
}
