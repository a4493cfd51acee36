package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.toasoan.core.site.Site;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Browser;
import vn.toasoan.web.support.Browser.Chromium;

/** The public site in the theme {@code cong}, in a reader's browser. */
@ExtendWith({SharedSite.class, Browser.class})
class PortalBrowserIT {

    private final RunningSite site;
    private final Chromium browser;
    private final List<String> paths;

    PortalBrowserIT(RunningSite site, Chromium browser) {
        this.site = site;
        this.browser = browser;
        this.paths = PageKinds.of(site);
    }

    @BeforeEach
    void choose() {
        site.get(Site.class).set(Map.of("theme", "cong"));
    }

    @AfterEach
    void leave() {
        site.get(Site.class).set(Map.of("theme", "bao"));
    }

    @Test
    void another_theme_changes_every_page_at_once_and_back() {
        for (var path : paths) {
            var status = path.equals(PageKinds.MISSING) ? 404 : 200;
            assertEquals("cong", themeOf(path, status), path);
            leave();
            assertEquals("bao", themeOf(path, status), path);
            choose();
            assertEquals("cong", themeOf(path, status), path);
        }
    }

    /** By its stylesheet, which must be there. */
    private String themeOf(String path, int status) {
        var address = site.client()
                .page(path, status)
                .expectFirst("link[rel=stylesheet]")
                .attr("href");
        assertEquals(200, site.client().status(address), address);
        return Path.of(address).getName(1).toString(); // /giao-dien/cong/site.….css
    }

    @Test
    void pictures_of_lists_are_small_beside_their_words() {
        try (var reader = browser.reader(width(1440))) {
            for (var place : List.of("/ .news__next", "/kinh-te .river .card + .card", "/tim-kiem?q=l%C3%BAa .hits")) {
                var at = place.indexOf(' ');
                var picture = open(reader, place.substring(0, at))
                        .locator(place.substring(at + 1) + " img")
                        .first();
                assertTrue(picture.boundingBox().width < 240, place);
            }
        }
    }

    @Test
    void the_reader_turns_the_slogans_one_by_one() {
        try (var reader = browser.reader(width(360))) {
            var page = open(reader, "/");
            page.waitForSelector(".slogan[data-turn]");
            var all = page.locator(".slogan li");
            var many = all.count();
            assertTrue(many > 1, "the site has slogans to turn");
            assertEquals(1, visible(page));
            assertTrue(all.nth(0).isVisible());
            assertEquals("1/" + many, page.locator(".slogan__turn span").first().innerText());
            var height = page.locator(".slogan").boundingBox().height;

            page.waitForTimeout(1500);
            assertTrue(all.nth(0).isVisible(), "nothing turns by itself");
            assertEquals(height, page.locator(".slogan").boundingBox().height);

            page.getByText("Khẩu hiệu sau").locator("..").focus();
            page.keyboard().press("Enter");
            assertTrue(all.nth(1).isVisible());
            assertEquals(1, visible(page));
            page.locator(".slogan button[value='-1']").click();
            page.locator(".slogan button[value='-1']").click();
            assertTrue(all.nth(many - 1).isVisible());
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static long visible(Page page) {
        return page.locator(".slogan li").all().stream()
                .filter(slogan -> slogan.isVisible())
                .count();
    }

    @Test
    void without_scripts_all_slogans_stand_there() {
        try (var reader = browser.reader(width(360).setJavaScriptEnabled(false))) {
            var page = open(reader, "/");

            assertEquals(page.locator(".slogan li").count(), visible(page));
            assertFalse(page.locator(".slogan button").first().isVisible());
        }
    }

    private static NewContextOptions width(int pixels) {
        return new NewContextOptions().setViewportSize(pixels, 900);
    }

    private Page open(BrowserContext reader, String path) {
        var page = browser.page(reader, site.url());
        page.navigate(site.url() + path);
        return page;
    }
}
