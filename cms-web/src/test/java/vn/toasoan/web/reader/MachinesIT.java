package vn.toasoan.web.reader;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.toasoan.core.article.Arrivals;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.Articles;
import vn.toasoan.core.article.Dating;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.support.Samples;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Client;

/** What machines read: feeds, sitemaps, robots.txt, the heads of pages. */
@ExtendWith(SharedSite.class)
class MachinesIT {

    private final RunningSite site;
    private final Client client;

    MachinesIT(RunningSite site) {
        this.site = site;
        this.client = site.client();
    }

    private Document xml(String path) {
        var answer = client.get(path);
        assertEquals(200, answer.statusCode(), path);
        assertFalse(answer.body().contains("127.0.0.1"), path);
        return Jsoup.parse(answer.body(), Parser.xmlParser());
    }

    private String type(String path) {
        return client.get(path).headers().firstValue("Content-Type").orElse("");
    }

    private static String address(Article article) {
        return RunningSite.PUBLIC_URL + "/xa-hoi/" + article.slug() + "-" + article.id() + ".html";
    }

    /** An article that shows no date. */
    private Article undated(String title) {
        var content = Samples.content(title, site.section("xa-hoi").id());
        var arrival = new Arrivals.Arrival("machines", title, Kind.ARTICLE, content, Dating.printed(null, null), true);
        return switch (site.get(Arrivals.class).bringIn(List.of(arrival)).getFirst()) {
            case Arrivals.Result.Taken taken -> taken.article();
            case Arrivals.Result.Refused(var reason) -> throw reason;
        };
    }

    @Test
    void an_article_is_in_every_feed_and_sitemap_and_a_withdrawn_one_in_none() {
        var article = site.publish("Tin cho máy <đọc> & gỡ", "xa-hoi", "<p>Một.</p>");
        var page = client.page("/xa-hoi/%s-%d.html".formatted(article.slug(), article.id()));
        var names = page.select(".sign a, .tags a").eachAttr("href");
        assertEquals(3, names.size());
        var rss = new ArrayList<>(List.of("/rss.xml", "/rss/xa-hoi.xml"));
        names.forEach(name -> rss.add("/rss" + name + ".xml"));

        for (var feed : rss) {
            var item = xml(feed).select("item").stream()
                    .filter(it -> it.expectFirst("link").text().equals(address(article)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(feed));
            assertEquals("Tin cho máy <đọc> & gỡ", item.expectFirst("title").text());
            assertTrue(item.expectFirst("guid").text().endsWith(":bai:" + article.id()));
            assertEquals(1, item.select("pubDate").size());
            var atom = feed.replace("/rss", "/atom");
            assertTrue(xml(atom).select("entry > link").eachAttr("href").contains(address(article)), atom);
        }
        for (var sitemap : List.of("/sitemap/1.xml", "/sitemap/tin-moi.xml")) {
            assertTrue(xml(sitemap).select("url > loc").eachText().contains(address(article)), sitemap);
        }

        site.get(Articles.class).withdraw(article.id(), article.version(), "sai", new Actor("Ban Biên tập"));

        rss.addAll(rss.stream().map(feed -> feed.replace("/rss", "/atom")).toList());
        rss.addAll(List.of("/sitemap/1.xml", "/sitemap/tin-moi.xml"));
        for (var path : rss) {
            assertFalse(client.get(path).body().contains(address(article)), path);
        }
    }

    @Test
    void a_feed_says_what_it_is_and_where() {
        for (var path : List.of("/rss.xml", "/rss/kinh-te.xml")) {
            assertEquals("application/rss+xml; charset=utf-8", type(path));
            var self = xml(path).select("channel > *").stream()
                    .filter(element -> element.tagName().equals("atom:link"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(RunningSite.PUBLIC_URL + path, self.attr("href"));
        }
        assertEquals("application/atom+xml; charset=utf-8", type("/atom.xml"));
        assertEquals(
                "Kinh tế | Báo Sông Lam",
                xml("/rss/kinh-te.xml").expectFirst("channel > title").text());
        assertEquals(
                List.of("/rss.xml", "/atom.xml", "/rss/kinh-te.xml", "/atom/kinh-te.xml"),
                client.page("/kinh-te").select("link[rel=alternate]").eachAttr("href"));
    }

    @Test
    void the_feed_of_a_section_that_had_another_slug_leads_to_its_present_one() {
        var sections = site.get(Sections.class);
        var section = sections.add(new Sections.Plan("Chợ nổi", null, null, null, 97));
        sections.change(section.id(), new Sections.Plan("Chợ nổi", "cho-tren-song", null, null, 97));

        var answer = client.get("/rss/cho-noi.xml");

        assertEquals(301, answer.statusCode());
        assertEquals(
                "/rss/cho-tren-song.xml",
                answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void an_article_that_shows_no_date_has_none_for_machines_either() {
        var article = undated("Tin không còn ngày đăng");
        var page = client.page("/xa-hoi/%s-%d.html".formatted(article.slug(), article.id()));

        assertFalse(page.head().html().matches("(?s).*(datePublished|dateModified|DC\\.date|published_time).*"));
        var item = xml("/rss/xa-hoi.xml").select("item").stream()
                .filter(it -> it.expectFirst("link").text().equals(address(article)))
                .findFirst()
                .orElseThrow();
        assertTrue(item.select("pubDate").isEmpty() && !item.html().contains("dc:date"), item.html());
        assertFalse(client.get("/atom/xa-hoi.xml").body().contains(address(article)));
        assertFalse(client.get("/sitemap/tin-moi.xml").body().contains(address(article)));
        var url = xml("/sitemap/1.xml").select("url").stream()
                .filter(it -> it.expectFirst("loc").text().equals(address(article)))
                .findFirst()
                .orElseThrow();
        assertTrue(url.select("lastmod").isEmpty());
    }

    @Test
    void news_are_of_two_days() {
        var now = site.get(Clock.class).instant();
        var section = site.section("xa-hoi").id();
        var fresh = site.publish(Samples.content("Tin hôm kia sớm", section), now.minus(Duration.ofHours(47)));
        var old = site.publish(Samples.content("Tin hôm kia muộn", section), now.minus(Duration.ofHours(49)));

        var news = xml("/sitemap/tin-moi.xml").select("url > loc").eachText();

        assertTrue(news.contains(address(fresh)));
        assertFalse(news.contains(address(old)));
        assertTrue(xml("/sitemap/1.xml").select("url > loc").eachText().contains(address(old)));
    }

    @Test
    void robots_find_every_address_of_the_site_from_robots_txt() {
        var robots = client.get("/robots.txt");
        assertEquals("text/plain; charset=utf-8", type("/robots.txt"));
        assertTrue(robots.body().contains("\nSitemap: " + RunningSite.PUBLIC_URL + "/sitemap.xml\n"), robots.body());

        var index = xml("/sitemap.xml");
        var addresses = index.select("sitemap > loc").eachText().stream()
                .flatMap(loc ->
                        xml(loc.substring(RunningSite.PUBLIC_URL.length())).select("url > loc").eachText().stream())
                .toList();

        for (var path : List.of("/", "/kinh-te")) {
            assertTrue(addresses.contains(RunningSite.PUBLIC_URL + path), path);
        }
        assertTrue(addresses.stream().anyMatch(address -> address.matches(".*/trang/lien-he.*\\.html")));
        var day = index.select("sitemap > lastmod");
        assertEquals(1, day.size());
        assertTrue(day.text().matches("\\d{4}-\\d\\d-\\d\\d"), day.text());
    }

    @Test
    void an_article_s_head_tells_machines_what_it_is() throws IOException {
        var article = site.publish("Cầu </script><b> mới", "giao-thong", "<p>Cầu.</p>");
        var address = "/giao-thong/%s-%d.html".formatted(article.slug(), article.id());
        var page = client.page(address);

        var graph = graph(page);
        var news = graph.getFirst();
        assertEquals("NewsArticle", news.get("@type"));
        assertEquals("Cầu </script><b> mới", news.get("headline"));
        assertEquals(RunningSite.PUBLIC_URL + address, news.get("mainEntityOfPage"));
        assertEquals(
                page.expectFirst("meta[property=article:published_time]").attr("content"), news.get("datePublished"));
        var author = (Map<?, ?>) ((List<?>) requireNonNull(news.get("author"))).getFirst();
        assertEquals("TỪ VỸ", author.get("name"));
        assertEquals(RunningSite.PUBLIC_URL + page.expectFirst(".sign a").attr("href"), author.get("url"));
        assertEquals("BreadcrumbList", graph.getLast().get("@type"));
        assertEquals("TỪ VỸ", page.expectFirst("meta[name=DC.creator]").attr("content"));
        assertEquals(
                RunningSite.PUBLIC_URL + address,
                page.expectFirst("meta[name=DC.identifier]").attr("content"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> graph(Document page) throws IOException {
        var block = page.expectFirst("script[type=application/ld+json]").data();
        var whole = site.get(JsonMapper.class).readValue(block, Argument.mapOf(String.class, Object.class));
        return (List<Map<String, Object>>) requireNonNull(whole.get("@graph"));
    }

    @Test
    void an_address_that_leads_nowhere_offers_what_may_have_been_meant() {
        site.publish("Ba ngọn hải đăng ngoài cù lao Mấm", "xa-hoi", "<p>Đèn.</p>");
        site.awaitIndex();

        for (var path : List.of("/xahoi/ba-ngon-hai-dang-ngoai-cu-lao-mam.html", "/2021/xahoi/ba-ngon-hai-dang")) {
            var page = client.page(path, 404);
            assertTrue(page.select("main .subnav a").eachAttr("href").contains("/xa-hoi"), path);
            var found = page.expectFirst("section[aria-labelledby=co-the]");
            assertTrue(found.select("a.t").eachText().contains("Ba ngọn hải đăng ngoài cù lao Mấm"), path);
            assertEquals(List.of(), page.select("link[rel=canonical], script[type=application/ld+json]"));
        }
    }
}
