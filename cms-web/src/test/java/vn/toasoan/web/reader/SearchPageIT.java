package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.support.Samples;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Client;

/** The search page over HTTP: what is found, what is wrong with a form, and what is none. */
@ExtendWith(SharedSite.class)
class SearchPageIT {

    private static final String ATTACK = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'\"&";

    private final Client client;

    SearchPageIT(RunningSite site) {
        this.client = site.client();
    }

    @BeforeAll
    static void publish(RunningSite site) {
        var start = Instant.parse("2026-03-01T05:00:00Z");
        for (var i = 0; i < 25; i++) {
            site.publish(
                    Samples.content(
                            "Sếu đầu đỏ về đầm số " + i,
                            site.section("moi-truong").id()),
                    start.plusSeconds(86_400L * i));
        }
        site.awaitIndex();
    }

    @Test
    void what_is_typed_with_or_without_marks_is_found_and_marked() {
        for (var typed : List.of("sếu đầu đỏ", "seu dau do", "SẾU ĐẦU ĐỎ", "se\u0302\u0301u")) {
            var page = client.page("/tim-kiem?q=" + Client.encoded(typed));

            assertEquals(10, titles(page).size(), typed);
            assertTrue(page.select(".hits mark").eachText().stream().anyMatch(t -> t.contains("Sếu")), typed);
            assertTrue(titles(page).getFirst().startsWith("Sếu đầu đỏ"), typed);
            if (typed.contains(" ")) {
                assertEquals("Sếu đầu đỏ", page.expectFirst(".hits mark").text(), "one mark for words in a row");
            }
        }
    }

    private static List<String> titles(Document page) {
        return page.select(".hits a.t").eachText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&xep=moi-nhat", "&chuyen-muc=moi-truong&tu=1/3/2026&den=25/3/2026"})
    void the_pages_of_a_search_hold_each_article_once(String more) {
        var seen = new ArrayList<String>();
        var address = "/tim-kiem?q=s%E1%BA%BFu" + more;
        while (!address.isEmpty()) {
            var page = client.page(address);
            seen.addAll(titles(page));
            assertEquals(
                    seen.size() <= 10,
                    page.select(".pager a:contains(Trang đầu)").isEmpty());
            address = page.select("a[rel=next]").attr("href");
        }

        assertEquals(25, seen.size());
        assertEquals(25, new HashSet<>(seen).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tu=5/3/2026&den=7/3/2026          | 3
            tu=05-03-2026&den=07.03.2026      | 3
            tu=2026-03-24                     | 2
            den=1/3/2026                      | 1
            den=28/2/2026                     | 0
            chuyen-muc=moi-truong             | 25
            chuyen-muc=the-thao               | 0
            chuyen-muc=khong-co               | 25
            xep=x                             | 25
            sau=x                             | 25
            """)
    void filters_narrow_a_search(String filters, int articles) {
        var page = client.page("/tim-kiem?q=s%E1%BA%BFu&" + filters);

        assertEquals(
                articles == 0 ? "" : articles + " bài", page.select(".s-bar").text());
        assertTrue(page.select("#ngay-sai").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tu=31/02/2026             | 31/02/2026 | true  | false
            den=31/02/2026            | 31/02/2026 | false | true
            tu=h%C3%B4m+qua           | hôm qua    | true  | false
            tu=7/3/2026&den=5/3/2026  | 7/3/2026   | false | true
            tu=99/99/9999             | 99/99/9999 | true  | false
            """)
    void a_wrong_day_is_shown_with_what_was_typed_and_a_message(String days, String typed, boolean from, boolean to) {
        var page = client.page("/tim-kiem?q=s%E1%BA%BFu&" + days);

        assertEquals("sếu", page.expectFirst("#q").attr("value"));
        assertTrue(page.select("#tu, #den").eachAttr("value").contains(typed));
        assertEquals(from, page.expectFirst("#tu").hasAttr("aria-invalid"));
        assertEquals(to, page.expectFirst("#den").hasAttr("aria-invalid"));
        assertTrue(page.expectFirst("#ngay-sai").text().startsWith("Ngày viết theo mẫu"));
    }

    static Stream<String> oddQueries() {
        return Stream.of(
                "",
                "%20%09",
                "?",
                "%2B-%2A%22%28%29AND+OR+NOT%5B%5D%7B%7D%5E~%3A%5C%2F",
                "%00%01%1F%7F%C2%85",
                "%ED%A0%80",
                "%ED%A0%80a%ED%BF%BF",
                "%F0%28%8C%28",
                "%FF%FE",
                "%E1%BA",
                "a%CC%81%CC%81%CC%81%CC%81%CC%81",
                "%E2%80%AE%E2%81%A6x",
                "%F0%9F%98%80",
                "x".repeat(3_500),
                "s%E1%BA%BFu+".repeat(250),
                "a+".repeat(1_800),
                "%C4%91%E1%BA%A7m+".repeat(800));
    }

    @ParameterizedTest
    @MethodSource("oddQueries")
    void any_text_gives_a_page(String encoded) {
        var answer = client.rawGet("/tim-kiem?q=" + encoded, "songlam.example");

        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer.substring(0, Math.min(300, answer.length())));
        assertTrue(answer.contains("<h1 id=\"tim-kiem\">"));
        assertTrue(answer.contains("</html>"));
    }

    @Test
    void a_long_query_is_answered_like_its_beginning_or_says_that_it_is_long() {
        assertEquals(
                10,
                titles(client.page("/tim-kiem?q=s%E1%BA%BFu+" + "%C4%91%E1%BA%A7u+".repeat(150)))
                        .size());
        assertFalse(client.page("/tim-kiem?q=" + "x".repeat(3_500))
                .expectFirst("main")
                .text()
                .isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "chuyen-muc", "tu", "den", "xep", "sau", "dung"})
    void markup_in_a_field_stays_text(String field) {
        for (var others : List.of("", "&q=s%E1%BA%BFu")) {
            var path = "/tim-kiem?" + field + "=" + Client.encoded(ATTACK) + others;
            var source = client.get(path).body();
            var page = client.page(path);

            assertFalse(source.contains("<script>alert"), source);
            assertFalse(source.contains("<img src=x"), source);
            assertFalse(source.contains(ATTACK), source);
            assertTrue(page.select("[onerror]").isEmpty());
            assertEquals(1, page.select("script").size());
        }
    }

    @Test
    void markup_that_was_asked_for_is_shown_as_it_was_typed() {
        var page = client.page("/tim-kiem?q=" + Client.encoded(ATTACK));

        assertEquals(ATTACK, page.expectFirst("#q").attr("value"));
        assertTrue(page.title().contains("<script>"), page.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!???", "\uD83D\uDE00", "\"", "%"})
    void signs_alone_are_answered_with_what_to_type(String signs) {
        var page = client.page("/tim-kiem?q=" + Client.encoded(signs));

        assertEquals(
                "Từ khóa chưa có chữ cái hay chữ số nào. Hãy gõ một từ cần tìm.",
                page.expectFirst(".said").text());
        assertEquals("true", page.expectFirst("#q").attr("aria-invalid"));
    }

    @ParameterizedTest
    @CsvSource({"'',false", "&xep=moi-nhat,true", "&chuyen-muc=moi-truong,true", "&tu=1/3/2026,true"})
    void filters_that_are_in_force_are_not_folded_away(String filters, boolean open) {
        var page = client.page("/tim-kiem?q=s%E1%BA%BFu" + filters);

        assertEquals(open, page.expectFirst("details.s-more").hasAttr("open"));
    }

    @Test
    void where_only_the_section_stands_in_the_way_that_is_said() {
        var page = client.page("/tim-kiem?q=s%E1%BA%BFu&chuyen-muc=the-thao");

        assertEquals(
                "Có bài ở chuyên mục khác hoặc ngày khác",
                page.expectFirst(".near h2").text());
        assertEquals("sếu", page.expectFirst(".near a").text());
    }

    @Test
    void a_field_that_is_sent_twice_is_no_failure() {
        assertEquals(200, client.status("/tim-kiem?q=a&q=b&tu=1/1/2026&tu=x&sau=a&sau=b"));
    }

    @Test
    void a_cursor_of_another_search_is_none() {
        var next = client.page("/tim-kiem?q=s%E1%BA%BFu")
                .expectFirst("a[rel=next]")
                .attr("href");
        var cursor = next.substring(next.indexOf("sau="));

        var other = titles(client.page("/tim-kiem?q=%C4%91%E1%BA%A7m&" + cursor));

        assertEquals(titles(client.page("/tim-kiem?q=%C4%91%E1%BA%A7m")), other);
        assertNotEquals(List.of(), other);
    }

    @Test
    void what_was_understood_is_said_with_a_way_back_to_what_was_typed() {
        var page = client.page("/tim-kiem?q=seeus+ddaauf+ddor&xep=moi-nhat");

        assertEquals(10, titles(page).size());
        assertTrue(page.expectFirst(".took").text().startsWith("Đang hiện kết quả cho “sếu đầu đỏ”."));
        var typed = page.expectFirst(".took a");
        assertEquals("Chỉ tìm “seeus ddaauf ddor”", typed.text());
        assertEquals("/tim-kiem?q=seeus+ddaauf+ddor&xep=moi-nhat&dung=1", typed.attr("href"));

        var exact = client.page(typed.attr("href"));
        assertEquals(List.of(), titles(exact));
        assertEquals(
                "/tim-kiem?q=seeus+ddaauf+ddor&xep=moi-nhat",
                exact.expectFirst(".took a").attr("href"));
    }

    @Test
    void where_nothing_is_found_near_searches_and_the_newest_articles_stand_there() {
        var page = client.page("/tim-kiem?q=" + Client.encoded("sếu đầu qzxw wxzq zqzq qxqx wzwz"));

        assertEquals(List.of(), titles(page));
        assertEquals("sếu đầu", page.expectFirst(".near a").text());
        assertFalse(
                titles(client.page(page.expectFirst(".near a").attr("href"))).isEmpty());
        assertEquals(5, page.select(".latest li").size());
    }
}
