package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Browser;
import vn.toasoan.web.support.Browser.Chromium;

/** Suggestions under the search box in a reader's browser. */
@ExtendWith({SharedSite.class, Browser.class})
class SuggestBrowserIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int MOST_SCRIPT = 15 * 1024;

    private final RunningSite site;
    private final Chromium browser;

    SuggestBrowserIT(RunningSite site, Chromium browser) {
        this.site = site;
        this.browser = browser;
    }

    @BeforeAll
    static void publish(RunningSite site) {
        site.publish("Chim nhàn về cồn Ông Đốc", "moi-truong", "<p>Đàn chim nhàn về.</p>");
        site.publish("Chim nhàn rời cồn Ông Đốc", "moi-truong", "<p>Đàn chim nhàn đi.</p>");
        site.awaitIndex();
    }

    private Page open(BrowserContext reader, String path) {
        var page = browser.page(reader, site.url());
        page.navigate(site.url() + path);
        return page;
    }

    private static NewContextOptions width(int pixels) {
        return new NewContextOptions().setViewportSize(pixels, 900);
    }

    /** Types into the box and waits for what is suggested. */
    private static void type(Page page, String box, String text) {
        page.locator(box).click();
        page.waitForSelector(box + "[role=combobox]");
        page.keyboard().type(text);
        page.waitForSelector("#goi-y li");
    }

    private static String of(Page page, String box, String attribute) {
        return page.locator(box).getAttribute(attribute);
    }

    @ParameterizedTest
    @CsvSource({"360,/tim-kiem,#q", "1440,/,#tim", "1440,/tim-kiem,#q"})
    void keys_choose_and_the_choice_is_searched_for(int width, String path, String box) {
        try (var reader = browser.reader(width(width))) {
            var page = open(reader, path);
            var before = page.locator("main h1").boundingBox();
            type(page, box, "chim nhan v");

            assertEquals("true", of(page, box, "aria-expanded"));
            assertEquals("goi-y", of(page, box, "aria-controls"));
            assertEquals(before.y, page.locator("main h1").boundingBox().y, "the page moved");
            assertNull(of(page, box, "aria-activedescendant"));

            page.keyboard().press("ArrowDown");
            assertEquals("goi-y-0", of(page, box, "aria-activedescendant"));
            assertEquals("true", page.locator("#goi-y-0").getAttribute("aria-selected"));
            page.keyboard().press("ArrowUp");
            assertNull(of(page, box, "aria-activedescendant"));
            page.keyboard().press("ArrowUp");
            assertEquals("goi-y-" + (page.locator("#goi-y li").count() - 1), of(page, box, "aria-activedescendant"));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            var chosen = page.locator("#goi-y-0").innerText();
            page.keyboard().press("Enter");
            page.waitForURL("**/tim-kiem?q=*");
            assertEquals(chosen, page.locator("#q").inputValue());
            assertTrue(page.locator(".hits a.t").first().innerText().startsWith("Chim nhàn"));
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void escape_closes_and_keeps_what_was_typed_and_enter_then_searches_for_it() {
        try (var reader = browser.reader(width(1440))) {
            var page = open(reader, "/");
            type(page, "#tim", "chim nhan");

            page.keyboard().press("ArrowDown");
            page.keyboard().press("Escape");
            assertEquals("false", of(page, "#tim", "aria-expanded"));
            assertEquals("chim nhan", page.locator("#tim").inputValue());
            assertTrue(page.locator(".suggest").isHidden());

            page.keyboard().press("ArrowDown");
            page.waitForSelector("#goi-y li");
            page.keyboard().press("Enter");
            page.waitForURL("**/tim-kiem?q=chim+nhan*");
        }
    }

    @Test
    void a_click_opens_the_article_and_another_place_closes_the_list() {
        try (var reader = browser.reader(width(1440))) {
            var page = open(reader, "/");
            type(page, "#tim", "chim nhan");
            page.keyboard().press("Tab");
            assertTrue(page.locator(".suggest").isHidden());

            page.locator("#tim").fill("chim nhan v");
            page.locator("#goi-y li", new Page.LocatorOptions().setHasText("Bài"))
                    .first()
                    .click();
            page.waitForURL("**/moi-truong/chim-nhan-*.html");
        }
    }

    @Test
    void keys_of_an_input_method_are_left_to_it() {
        try (var reader = browser.reader(width(1440))) {
            var page = open(reader, "/");
            type(page, "#tim", "chim nhan");

            page.evaluate("""
                    () => document.querySelector('#tim').dispatchEvent(
                        new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true }))""");
            assertNull(of(page, "#tim", "aria-activedescendant"));
            page.evaluate("""
                    () => document.querySelector('#tim').dispatchEvent(
                        new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }))""");
            assertTrue(page.locator(".suggest").isVisible());
        }
    }

    @Test
    void quick_typing_asks_once_and_an_older_request_is_given_up() {
        try (var reader = browser.reader(width(1440))) {
            var page = open(reader, "/");
            var asked = new CopyOnWriteArrayList<String>();
            var givenUp = new CopyOnWriteArrayList<String>();
            page.onRequest(request -> keepSuggest(request, asked));
            page.onRequestFailed(request -> keepSuggest(request, givenUp));
            page.route("**/goi-y?q=chim&*", route -> {}); // this one is never answered
            page.locator("#tim").click();
            page.waitForSelector("#tim[role=combobox]");
            page.keyboard().type("chim");
            page.waitForCondition(() -> asked.size() == 1);
            page.keyboard().type(" nhan");
            page.waitForSelector("#goi-y li");

            assertEquals(List.of("q=chim", "q=chim+nhan"), asked);
            assertEquals(List.of("q=chim"), givenUp);
        }
    }

    private static void keepSuggest(Request request, List<String> kept) {
        if (request.url().contains("/goi-y?")) {
            kept.add(request.url().replaceFirst(".*[?]", "").replaceFirst("&.*", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"360,/tim-kiem,#q,LIGHT", "1440,/,#tim,LIGHT", "1440,/,#tim,DARK"})
    void the_open_list_is_free_of_known_barriers(
            int width, String path, String box, com.microsoft.playwright.options.ColorScheme colours) {
        try (var reader = browser.reader(width(width).setColorScheme(colours))) {
            var page = open(reader, path);
            type(page, box, "chim nhan");
            page.keyboard().press("ArrowDown");

            var violations = new AxeBuilder(page)
                    .setLegacyMode(true)
                    .withTags(RULES)
                    .analyze()
                    .getViolations();
            assertEquals(
                    List.of(),
                    violations.stream()
                            .map(rule -> rule.getId() + " "
                                    + rule.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .toList())
                            .toList());
            assertEquals(width, ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue());
        }
        browser.complaints(); // axe itself opens an empty page
    }

    @Test
    void all_scripts_together_are_small() throws IOException {
        var page = site.client().page("/");
        var size = packed(page.expectFirst("script").attr("src"))
                + packed(page.expectFirst(".suggest").attr("data-script"));

        assertTrue(size <= MOST_SCRIPT, size + " bytes");
    }

    private int packed(String path) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(site.client().get(path).body().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
