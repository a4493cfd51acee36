package vn.toasoan.core.intake.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.failure.CmsException;

class NewsReaderTest {

    @Test
    void every_member_is_read_and_others_are_passed_over() {
        var article = NewsReader.read("""
                {"id": 12, "title": "Bến đò <mới>", "abstract": "Sáng nay,\\n đò chạy.", "body": "Một & hai\\n\\n Ba <b>\\r\\nBốn",
                 "category": "Xã hội", "date": "2013-10-23T16:12:00+07:00", "authors": ["Mỹ Quỳ", " ", "Mai Văn Ngưỡng"],
                 "tags": "đò,  lũ ,đò", "source": "Báo Bến", "url": "https://bao.example/1", "image": {"src": ["x"]},
                 "views": 9, "more": [[{"a": null}]]}""");

        assertEquals("12", article.id());
        assertEquals("Bến đò <mới>", article.title());
        assertEquals("Sáng nay, đò chạy.", article.sapo());
        assertEquals("<p>Một &amp; hai</p>\n<p> Ba &lt;b&gt;</p>\n<p>Bốn</p>\n", article.body());
        assertEquals("Xã hội", article.category());
        assertEquals("2013-10-23T16:12:00+07:00", article.date());
        assertEquals(List.of("Mỹ Quỳ", "Mai Văn Ngưỡng"), article.authors());
        assertEquals(List.of("đò", "lũ"), article.tags());
        assertEquals("Báo Bến", article.source());
    }

    @Test
    void what_is_not_given_is_null_or_empty() {
        var article = NewsReader.read("""
                {"id": "a", "title": "Bài", "category": null, "date": false, "authors": null, "tags": {"x": 1}, "source": " "}""");

        assertNull(article.sapo());
        assertEquals("", article.body());
        assertNull(article.category());
        assertNull(article.date());
        assertEquals(List.of(), article.authors());
        assertEquals(List.of(), article.tags());
        assertNull(article.source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "xin chào | intake.line-not-json",
                "[] | intake.line-not-json",
                "\"id\" | intake.line-not-json",
                "{\"id\": \"a\", \"title\": \"b\" | intake.line-not-json",
                "{\"id\": \"a\", \"title\": \"b\"} {} | intake.line-not-json",
                "{\"id\": \"a\", \"title\": \"b\", \"tags\": [\"c\" | intake.line-not-json",
                "{\"id\": \"a\", \"title\": \"b\", \"x\": NaN} | intake.line-not-json",
                "{'id': 'a'} | intake.line-not-json",
                "{} | intake.line-no-id",
                "{\"id\": null, \"title\": \"b\"} | intake.line-no-id",
                "{\"id\": \" \\u0000\", \"title\": \"b\"} | intake.line-no-id",
                "{\"id\": \"a\", \"title\": \"\\u200b\\n\"} | intake.line-no-title",
                "{\"id\": \"a\"} | intake.line-no-title",
            })
    void a_line_that_is_no_article_is_refused(String json, String code) {
        assertEquals(code, refusal(json));
    }

    @Test
    void what_is_nested_too_deep_or_has_endless_numbers_and_names_is_refused() {
        var deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertEquals("intake.line-not-json", refusal("{\"id\": 1, \"title\": \"b\", \"x\": " + deep + "}"));
        assertEquals("intake.line-not-json", refusal("{\"id\": " + "9".repeat(5_000) + "}"));
        assertEquals("intake.line-not-json", refusal("{\"" + "x".repeat(5_000) + "\": 1}"));
    }

    @Test
    void a_decomposed_line_is_the_same_article() {
        var json =
                "{\"id\": \"Bài-1\", \"title\": \"Nước rút ở Mỹ Ổ\", \"body\": \"Chợ nổi họp lại\", \"tags\": [\"lũ\"]}";

        assertEquals(NewsReader.read(json), NewsReader.read(Normalizer.normalize(json, Normalizer.Form.NFD)));
    }

    @Test
    void control_characters_and_halves_of_characters_go() {
        var article = NewsReader.read(
                "{\"id\": \"a\\u0000b\\ud800\", \"title\": \"Một\\u0007\\tbài \\udc00😀\", \"source\": \"\\u001b[31mBáo\"}");

        assertEquals("ab", article.id());
        assertEquals("Một bài 😀", article.title());
        assertEquals("[31mBáo", article.source());
    }

    @Test
    void a_long_body_is_read_whole() {
        var body = "Nước lớn. ".repeat(300_000);

        var article = NewsReader.read("{\"id\": 1, \"title\": \"Lũ\", \"body\": \"" + body + "\"}");

        assertTrue(article.body().length() > body.length());
    }

    private static String refusal(String json) {
        return assertThrows(CmsException.Invalid.class, () -> NewsReader.read(json))
                .code();
    }
}
