package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Browser;
import vn.toasoan.web.support.Browser.Chromium;

/** The public site in a reader's browser. */
@ExtendWith({SharedSite.class, Browser.class})
class ReaderBrowserIT {

    private final RunningSite site;
    private final Chromium browser;

    ReaderBrowserIT(RunningSite site, Chromium browser) {
        this.site = site;
        this.browser = browser;
        site.awaitIndex();
    }

    private static NewContextOptions width(int pixels) {
        return new NewContextOptions().setViewportSize(pixels, 900);
    }

    @Test
    void a_reader_searches_reads_and_stops_the_slogans_by_keys_alone() {
        try (var reader = browser.reader(width(1440))) {
            var page = open(reader, "/");
            tabTo(page, "#tim");
            page.keyboard().type("hop tac xa lua");
            page.keyboard().press("Enter");
            page.waitForURL("**/tim-kiem?q=hop+tac+xa+lua*");
            tabTo(page, ".hits a[href*='giu-lai-ba-phan-lua']");
            page.keyboard().press("Enter");
            page.waitForURL("**/giu-lai-ba-phan-lua-*.html");
            assertTrue(page.locator("h1").innerText().startsWith("Giữ lại ba phần lúa"));

            page.waitForSelector(".slogan[data-run]");
            assertTrue(moves(page));
            tabTo(page, ".slogan button");
            page.keyboard().press("Enter");
            assertEquals("true", page.locator(".slogan button").getAttribute("aria-pressed"));
            assertFalse(moves(page));
            page.reload();
            page.waitForSelector(".slogan[data-run]");
            assertFalse(moves(page));
            tabTo(page, ".slogan button");
            page.keyboard().press("Space");
            assertFalse(moves(page)); // the focus holds them
            page.keyboard().press("Tab");
            assertTrue(moves(page));
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** The ring stands on the element, on what stretches it over its card, or on the card. */
    private static final String SHOWS_FOCUS = """
            () => {
                const ringed = (element, pseudo) => {
                    const style = getComputedStyle(element, pseudo);
                    return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                };
                const focused = document.activeElement;
                const card = focused.closest('article, li');
                return ringed(focused) || ringed(focused, '::after') || (card !== null && ringed(card));
            }""";

    private Page open(BrowserContext reader, String path) {
        var page = browser.page(reader, site.url());
        page.navigate(site.url() + path);
        return page;
    }

    private static void tabTo(Page page, String selector) {
        for (var presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("(s) => document.activeElement.matches(s)", selector))) {
                assertEquals(true, page.evaluate(SHOWS_FOCUS), selector + " does not show that it has the focus");
                return;
            }
        }
        throw new AssertionError("Cannot reach " + selector + " by the Tab key");
    }

    private static boolean moves(Page page) {
        var before = place(page);
        page.waitForTimeout(400);
        return before != place(page);
    }

    private static double place(Page page) {
        return ((Number) page.evaluate("() => document.querySelector('.slogan__run ul').getBoundingClientRect().x"))
                .doubleValue();
    }

    @Test
    void slogans_stand_still_for_readers_who_want_no_motion() {
        try (var reader = browser.reader(width(1440).setReducedMotion(ReducedMotion.REDUCE))) {
            var page = open(reader, "/");
            page.waitForLoadState();

            assertFalse(moves(page));
            assertFalse(page.locator(".slogan button").isVisible());
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void everything_works_without_scripts() {
        try (var reader = browser.reader(width(360).setJavaScriptEnabled(false))) {
            var page = open(reader, "/tim-kiem");
            page.locator("#q").fill("hợp tác xã lúa");
            page.locator("main form button").click();
            page.locator(".hits a.t").first().click();

            assertTrue(page.url().endsWith(".html"), page.url());
            assertTrue(page.locator(".slogan li").first().isVisible());
            assertFalse(page.locator(".slogan button").isVisible());
            page.locator(".nav__all summary").click();
            assertTrue(page.locator(".mega a[href='/kinh-te']").isVisible());
            assertEquals(List.of(), browser.complaints());
        }
    }
}
