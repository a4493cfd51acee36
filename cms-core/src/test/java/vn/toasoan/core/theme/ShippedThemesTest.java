package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.page.PageView;

class ShippedThemesTest {

    @ParameterizedTest
    @ValueSource(strings = {"bao", "cong"})
    void a_theme_has_no_fault(String theme) {
        assertEquals(List.of(), Shipped.themes(Shipped.THEMES).check(theme, PageView.contract()));
    }

    @TestFactory
    Stream<DynamicTest> every_page_is_well_made_in_both_languages() {
        return Stream.of("bao", "cong")
                .flatMap(theme -> Stream.of(Messages.VIETNAMESE, Locale.ENGLISH)
                        .flatMap(language -> Shipped.pages(theme, language).entrySet().stream()
                                .map(page -> DynamicTest.dynamicTest(
                                        "%s %s %s".formatted(theme, page.getKey(), language),
                                        () -> assertWellMade(Jsoup.parse(page.getValue()))))));
    }

    @Test
    void every_message_is_used() throws IOException {
        var used = new HashSet<String>();
        try (var templates = Files.walk(Shipped.THEMES.resolve("bao/templates"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\\bt\\(\"([^\"]+)\"")
                        .matcher(Files.readString(template))
                        .results()
                        .forEach(call -> used.add(call.group(1)));
            }
        }
        var messages = Messages.read(new ThemeFiles(List.of(Shipped.THEMES.resolve("bao"))));

        assertEquals(new TreeSet<>(used), messages.keys(Messages.VIETNAMESE));
    }

    @Test
    void names_stay_as_printed_and_the_body_stays_html() {
        var article = Shipped.page("bao", "article");

        assertEquals(
                List.of("Đặng Ổi", "Mỹ Quỳ - Hà Vy"), article.select(".sign b").eachText());
        assertEquals("sup", article.expectFirst(".prose sup").tagName());
        assertEquals(
                "2026-11-24T08:04+07:00",
                article.expectFirst(".art-h__when time").attr("datetime"));
    }

    @Test
    void an_article_without_date_prints_no_time_of_its_own() {
        var article = Shipped.page("bao", "article.ban-tin");

        assertEquals(List.of(), article.select("main time"));
        assertEquals(List.of(), article.select("meta[property=article:published_time]"));
    }

    @Test
    void what_was_typed_into_the_search_form_stands_there_again() {
        var search = Shipped.page("bao", "search.bo-dau");

        assertEquals("\"cau phao\" & <i>", search.expectFirst("input[name=q]").val());
        assertEquals("31/02/2026", search.expectFirst("input[name=tu]").val());
        assertEquals("ngay-sai", search.expectFirst("input[name=tu]").attr("aria-describedby"));
        assertEquals(
                "moi-nhat",
                search.expectFirst("select[name=xep] option[selected]").val());
        assertEquals("/tim-kiem", search.expectFirst("main form").attr("action"));
        assertEquals(1, search.select("form").size());
    }

    @Test
    void every_page_shows_the_slogans_as_one_list_that_needs_no_script() {
        var bar = Shipped.page("bao", "section").expectFirst(".slogan");

        assertEquals(4, bar.select("ul > li").size());
        assertTrue(bar.expectFirst("button").hasAttr("hidden"), "only a script that moves the words shows the button");
        assertEquals("false", bar.expectFirst("button").attr("aria-pressed"));
    }

    @Test
    void the_portal_shows_what_stands_in_its_regions_and_is_nobody_elses_page() {
        var home = Shipped.page("cong", "home");
        var article = Shipped.page("cong", "article");

        assertEquals(
                List.of("moi-nhat", "trang-khac"),
                home.select(".rail > .box h2").eachAttr("id"));
        assertEquals(
                List.of("moi-nhat", "trang-khac"),
                article.select(".rail > .box h2").eachAttr("id"));
        assertEquals("Trang chủ", home.expectFirst(".nav a").text());
        assertEquals("still", home.expectFirst(".slogan").attr("data-mode"));
        assertEquals(4, home.select(".slogan li").size());
        assertTrue(home.select("[href*=/giao-dien/], [src*=/giao-dien/]").stream()
                .allMatch(named -> (named.attr("href") + named.attr("src")).startsWith("/giao-dien/cong/")));
    }

    private static void assertWellMade(Document page) {
        assertAll(
                () -> assertEquals("vi", page.expectFirst("html").attr("lang")),
                () -> assertEquals(1, page.select("h1").size()),
                () -> assertFalse(page.title().isBlank()),
                () -> assertEquals("#noi-dung", page.expectFirst("body > a").attr("href")),
                () -> assertEquals("main", page.expectFirst("#noi-dung").tagName()),
                () -> assertEquals(1, page.select("body > header").size()),
                () -> assertEquals(1, page.select("body > footer").size()),
                () -> assertHeadingsDoNotSkip(page),
                () -> assertNamesLeadSomewhere(page),
                () -> assertNothingInline(page),
                () -> assertEquals(List.of(), page.select("[datetime='']"), "a time without its date"),
                () -> assertEquals(List.of(), page.select("p:empty, li:empty, h2:empty, h3:empty, a:empty")));
    }

    private static void assertHeadingsDoNotSkip(Document page) {
        var level = 1;
        for (var heading : page.select("main h1, main h2, main h3, main h4")) {
            var next = heading.tagName().charAt(1) - '0';
            assertTrue(next <= level + 1, "h%d before \"%s\"".formatted(level, heading.text()));
            level = next;
        }
    }

    private static void assertNamesLeadSomewhere(Document page) {
        var ids = page.select("[id]").eachAttr("id");
        assertEquals(new HashSet<>(ids).size(), ids.size(), "an id stands twice");
        for (var attribute : List.of("for", "aria-labelledby", "aria-describedby")) {
            for (var named : page.select("[%s]".formatted(attribute)).eachAttr(attribute)) {
                assertTrue(ids.contains(named), "%s=%s".formatted(attribute, named));
            }
        }
    }

    private static void assertNothingInline(Document page) {
        assertEquals(List.of(), page.select("style, [style], script:not([src], [type='application/ld+json'])"));
        for (var loaded : page.select("link[href]:not([rel=canonical]), script[src], img[src]")) {
            var address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
            assertTrue(address.matches("/[^/].*"), address);
        }
    }
}
