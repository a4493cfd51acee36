package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.article.Articles;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.section.ReservedSlugs;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.support.Samples;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Client;

/** Addresses to pages, over HTTP. */
@ExtendWith(SharedSite.class)
class PagesIT {

    private final RunningSite site;
    private final Client client;

    PagesIT(RunningSite site) {
        this.site = site;
        this.client = site.client();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                  | Báo Sông Lam                               | /
            /kinh-te           | Kinh tế                                    | /kinh-te
            /kinh-te?truoc=1   | Kinh tế                                    | /kinh-te?truoc=1
            /nong-nghiep       | Nông nghiệp                                | /nong-nghiep
            ARTICLE            | Giữ lại ba phần lúa                        | ARTICLE
            STATIC             | Liên hệ                                    | STATIC
            /tim-kiem          | Tìm kiếm                                   |
            /tim-kiem?q=l%C3%BAa | lúa                                      |
            """)
    void every_kind_of_page_says_what_it_is(String named, String title, String canonical) {
        var path = named(named);
        var answer = client.get(path);
        var page = client.page(path);

        assertEquals(200, answer.statusCode());
        assertEquals("text/html; charset=utf-8", header(answer, "Content-Type"));
        assertEquals("vi", page.expectFirst("html").attr("lang"));
        assertEquals(1, page.select("h1").size());
        assertTrue(page.title().startsWith(title), page.title());
        assertTrue(page.title().contains("Báo Sông Lam"), page.title());
        assertEquals(
                canonical == null ? List.of() : List.of(RunningSite.PUBLIC_URL + named(canonical)),
                page.select("link[rel=canonical]").eachAttr("href"));
        assertFalse(answer.body().contains("127.0.0.1"));
    }

    @Test
    void the_front_page_leads_no_section_with_a_story_from_above_while_it_has_another() {
        var home = client.page("/");
        var above = home.select(".front__main a.t").eachAttr("href");
        assertEquals(6, above.size());
        for (var section : home.select(".sec")) {
            var lead = section.expectFirst(".sec__first a.t").attr("href");
            var all = client.page(section.expectFirst("h2 a").attr("href"))
                    .select(".river a.t")
                    .eachAttr("href");
            assertTrue(!above.contains(lead) || above.containsAll(all), lead);
        }
    }

    /** The address of the article or static page that the first start publishes. */
    private String named(String word) {
        return switch (word) {
            case "ARTICLE" ->
                client.page("/nong-nghiep")
                        .expectFirst(".river a.t[href*=giu-lai]")
                        .attr("href");
            case "STATIC" ->
                client.page("/").expectFirst("footer a[href*=lien-he]").attr("href");
            default -> word;
        };
    }

    @Test
    void absolute_addresses_never_come_from_the_host_that_was_asked() {
        var answer = client.rawGet("/kinh-te", "evil.example");
        var moved = client.rawGet("/trang/lien-he-toa-soan", "evil.example");

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer.substring(0, 60));
        assertTrue(answer.contains(RunningSite.PUBLIC_URL + "/kinh-te"));
        assertTrue(moved.startsWith("HTTP/1.1 301"), moved);
        assertFalse((answer + moved).contains("evil"));
    }

    @Test
    void the_id_of_an_article_decides_and_leads_to_its_right_address() {
        var id = site.publish("Cầu mới bắc qua sông", "giao-thong", "<p>Cầu.</p>")
                .id();
        var right = "/giao-thong/cau-moi-bac-qua-song-%d.html".formatted(id);

        assertEquals(
                "Cầu mới bắc qua sông", client.page(right).expectFirst("h1").text());
        for (var wrong : List.of(
                "/giao-thong/cau-cu-%d.html",
                "/y-te/cau-moi-bac-qua-song-%d.html",
                "/giao-thong/cau-moi-bac-qua-song-%d",
                "/giao-thong/%d",
                "/giao-thong/CAU-MOI-%d.html",
                "/khong-co/x-%d.html",
                "/trang/cau-moi-bac-qua-song-%d.html",
                "/giao-thong/c%%E1%%BA%%A7u-m%%E1%%BB%%9Bi-%d.html")) {
            assertMoved(right, wrong.formatted(id));
        }
    }

    private void assertMoved(String to, String from) {
        var answer = client.get(from);
        assertEquals(301, answer.statusCode(), from);
        assertEquals(to, header(answer, "Location"), from);
        assertEquals("no-cache", header(answer, "Cache-Control"), "what moves can move back");
    }

    @Test
    void a_withdrawn_article_is_gone_and_one_that_was_never_public_is_not_there() {
        var article = site.publish("Tin sẽ gỡ", "xa-hoi", "<p>Sai.</p>");
        var address = "/xa-hoi/tin-se-go-%d.html".formatted(article.id());
        assertEquals(200, client.status(address));

        site.get(Articles.class).withdraw(article.id(), article.version(), "sai sự thật", new Actor("Ban Biên tập"));
        var draft = site.draft(
                Samples.content("Bản nháp kín", site.section("xa-hoi").id()));

        assertEquals(
                "Nội dung đã được gỡ",
                client.page(address, 410).expectFirst("h1").text());
        assertTrue(
                client.page(address, 410).select("main a[href=" + address + "]").isEmpty());
        assertEquals(404, client.status("/xa-hoi/ban-nhap-kin-%d.html".formatted(draft.id())));
        assertFalse(client.page("/xa-hoi").text().contains("Tin sẽ gỡ"));
        assertFalse(client.page("/").text().contains("Bản nháp kín"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khong-co",
                "/x%C3%A3-h%E1%BB%99i",
                "/xa-hoi/khong-co",
                "/xa-hoi/khong-co-999999999999999999.html",
                "/xa-hoi/khong-co-99999999999999999999999.html",
                "/xa-hoi/a/b-1.html",
                "/trang",
                "/trang/khong-co",
                "/xa-hoi/.html",
                "/favicon.ico",
                "/Xa-Hoi",
                "//xa-hoi/x",
            })
    void what_is_not_there_is_a_page_that_says_so(String path) {
        var page = client.page(path, 404);

        assertEquals("Không tìm thấy trang", page.expectFirst("h1").text());
        assertEquals("noindex", page.expectFirst("meta[name=robots]").attr("content"));
        assertTrue(page.select("link[rel=canonical]").isEmpty());
        assertFalse(page.select(".oops__g article").isEmpty());
    }

    @Test
    void the_former_address_of_a_section_leads_to_its_present_one() {
        var sections = site.get(Sections.class);
        var section = sections.add(new Sections.Plan("Chợ quê", null, null, null, 99));
        sections.change(section.id(), new Sections.Plan("Chợ phiên", "cho-phien", null, null, 99));

        assertMoved("/cho-phien", "/cho-que");
        assertEquals("Chợ phiên", client.page("/cho-phien").expectFirst("h1").text());
    }

    @Test
    void a_static_page_is_marked_among_the_others() {
        var here = named("STATIC");
        var marked = client.page(here).select(".rail a[aria-current=page]");

        assertEquals(List.of(here), marked.eachAttr("href"));
        assertEquals("", client.page("/").select(".rail a[aria-current=page]").text());
    }

    @Test
    void a_static_page_is_found_by_its_words_alone() {
        assertMoved(named("STATIC"), "/trang/lien-he-toa-soan");
    }

    @Test
    void a_slash_too_many_leads_to_the_one_address_of_a_page() {
        assertMoved("/kinh-te", "/kinh-te/");
        assertMoved(named("ARTICLE"), named("ARTICLE") + "/");
        assertMoved("/tim-kiem?q=a+b", "/tim-kiem/?q=a+b");
    }

    @Test
    void what_a_page_does_not_know_in_its_query_changes_nothing() {
        assertEquals(main("/kinh-te"), main("/kinh-te?utm_source=zalo&fbclid=x%3Cscript%3E"));
        assertEquals(main(named("ARTICLE")), main(named("ARTICLE") + "?utm_source=zalo"));
        assertEquals(main("/kinh-te"), main("/kinh-te?truoc=kh%C3%B4ng"));
    }

    @Test
    void addresses_of_the_site_itself_lead_to_no_article() {
        var name = named("ARTICLE").substring(named("ARTICLE").lastIndexOf('/') + 1);
        for (var word : ReservedSlugs.ALL) {
            if (!word.equals("trang")) {
                assertEquals(404, client.status("/" + word + "/" + name), word);
            }
        }
    }

    private String main(String path) {
        return client.page(path).expectFirst("main").outerHtml();
    }

    @Test
    void a_head_has_the_headers_of_its_page_and_no_body() {
        for (var path : List.of("/", "/kinh-te", named("ARTICLE"), "/tim-kiem?q=a", "/suc-khoe")) {
            var answer = client.send("HEAD", path);

            assertEquals(200, answer.statusCode(), path);
            assertEquals(header(client.get(path), "Content-Type"), header(answer, "Content-Type"));
            assertEquals("", answer.body());
        }
    }

    @Test
    void the_list_of_a_section_goes_on_from_page_to_page() {
        var section = site.get(Sections.class).add(new Sections.Plan("Thời tiết", null, null, null, 98));
        var start = Instant.parse("2026-01-01T00:00:00Z");
        for (var i = 1; i <= 45; i++) {
            site.publish(
                    Samples.content("Dự báo số " + i, section.id()), start.plusSeconds(i / 2)); // pairs of one time
        }

        var first = client.page("/thoi-tiet");
        var second = client.page(older(first));
        var third = client.page(older(second));

        assertEquals(List.of("Dự báo số 45", "Dự báo số 44"), titles(first).subList(0, 2));
        assertEquals(
                List.of(20, 20, 5),
                List.of(
                        titles(first).size(),
                        titles(second).size(),
                        titles(third).size()));
        assertEquals("Dự báo số 1", titles(third).getLast());
        assertTrue(third.select("a[rel=next]").isEmpty());
    }

    private static String older(Document page) {
        return page.expectFirst(".river a[rel=next]").attr("href");
    }

    private static List<String> titles(Document page) {
        return page.select(".river a.t").eachText();
    }

    private static String header(java.net.http.HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }
}
