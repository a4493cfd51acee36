package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.article.Articles;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Role;
import vn.toasoan.core.article.Signature;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Client;

/** The pages of authors and tags, over HTTP. */
@ExtendWith(SharedSite.class)
class NamePagesIT {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final RunningSite site;
    private final Client client;

    NamePagesIT(RunningSite site) {
        this.site = site;
        this.client = site.client();
    }

    private Content signed(String title, String author, String tag) {
        return new Content(
                title,
                null,
                null,
                "<p>Một.</p>",
                site.section("xa-hoi").id(),
                List.of(),
                List.of(tag),
                List.of(new Signature(Role.BAI, author), new Signature(Role.THEO, "TTXVN")),
                null,
                null);
    }

    @Test
    void an_article_leads_to_its_author_and_tags_and_they_lead_back() {
        var article = site.publish(signed("Chuyện kể ở bến Mận", "LÝ ỔI MẬN", "bến Mận"), START);
        var address = "/xa-hoi/chuyen-ke-o-ben-man-%d.html".formatted(article.id());
        var page = client.page(address);
        var author = page.expectFirst(".sign a").attr("href");
        var tag = page.expectFirst(".tags a").attr("href");

        assertTrue(author.matches("/tac-gia/ly-oi-man-\\d+"), author);
        assertTrue(tag.matches("/tu-khoa/ben-man-\\d+"), tag);
        assertEquals(1, page.select(".sign a").size(), "a source is no author");
        assertEquals("Lý Ổi Mận", client.page(author).expectFirst("h1").text());
        assertEquals("bến Mận", client.page(tag).expectFirst("h1").text());
        for (var list : List.of(author, tag)) {
            var shown = client.page(list);
            assertEquals(List.of(address), shown.select(".river a.t").eachAttr("href"));
            assertEquals(
                    RunningSite.PUBLIC_URL + list,
                    shown.expectFirst("link[rel=canonical]").attr("href"));
            assertTrue(shown.select("link[rel=alternate]").eachAttr("href").contains("/rss" + list + ".xml"));
        }
    }

    @Test
    void the_id_decides_and_other_words_lead_to_the_right_address() {
        var article = site.publish(signed("Chuyện ở bến Sậy", "Lý Sậy Ổi", "bến Sậy"), START);
        var page = client.page("/xa-hoi/chuyen-o-ben-say-%d.html".formatted(article.id()));
        for (var right : page.select(".sign a, .tags a").eachAttr("href")) {
            var id = right.substring(right.lastIndexOf('-') + 1);
            var folder = right.substring(0, right.indexOf('/', 1) + 1);
            for (var wrong : List.of(folder + "khac-" + id, folder + id, folder + "-" + id)) {
                var answer = client.get(wrong);
                assertEquals(301, answer.statusCode(), wrong);
                assertEquals(right, answer.headers().firstValue("Location").orElse(""));
            }
            assertEquals(301, client.status("/rss" + folder + "khac-" + id + ".xml"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tac-gia/khong-co-999999",
                "/tac-gia/khong-co",
                "/tu-khoa/khong-co-999999",
                "/tu-khoa/9999999999999999999999",
                "/rss/tac-gia/khong-co-999999.xml",
                "/atom/tu-khoa/x.xml",
                "/rss/khong-co.xml",
                "/rss/kinh-te",
                "/sitemap/0.xml",
                "/sitemap/99999.xml",
                "/sitemap/x.xml"
            })
    void what_is_not_known_is_not_found(String path) {
        assertEquals(404, client.status(path));
    }

    @Test
    void a_name_whose_last_article_is_withdrawn_has_no_page_any_more() {
        var article = site.publish(signed("Chuyện sẽ gỡ", "Lý Gỡ Ổi", "bến Gỡ"), START);
        var page = client.page("/xa-hoi/chuyen-se-go-%d.html".formatted(article.id()));
        var names = page.select(".sign a, .tags a").eachAttr("href");
        assertEquals(2, names.size());
        for (var name : names) {
            assertEquals(200, client.status("/atom" + name + ".xml"));
        }

        site.get(Articles.class).withdraw(article.id(), article.version(), "sai", new Actor("Ban Biên tập"));

        for (var name : names) {
            assertEquals(404, client.status(name));
            assertEquals(404, client.status("/atom" + name + ".xml"));
        }
    }

    @Test
    void a_list_goes_on_from_page_to_page() {
        for (var i = 1; i <= 21; i++) {
            site.publish(signed("Kỳ số " + i, "Lý Nhiều Kỳ", "nhiều kỳ"), START.plusSeconds(i / 2));
        }
        var last = site.publish(signed("Kỳ cuối", "Lý Nhiều Kỳ", "nhiều kỳ"), START.plusSeconds(100));
        var page = client.page("/xa-hoi/ky-cuoi-%d.html".formatted(last.id()));
        for (var name : page.select(".sign a, .tags a").eachAttr("href")) {
            var first = client.page(name);
            var second = client.page(first.expectFirst("a[rel=next]").attr("href"));

            assertEquals("Kỳ cuối", first.select(".river a.t").eachText().getFirst());
            assertEquals(20, first.select(".river a.t").size());
            assertEquals(
                    List.of("Kỳ số 2", "Kỳ số 1"), second.select(".river a.t").eachText());
            assertTrue(second.select("a[rel=next]").isEmpty());
        }
    }
}
