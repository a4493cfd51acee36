package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.slogan.Slogan;
import vn.toasoan.core.slogan.Slogans;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Browser;
import vn.toasoan.web.support.Browser.Chromium;

/** The banner that scrolls, with three slogans of 400 letters beside those of the site: over 1,200 letters. */
@ExtendWith({SharedSite.class, Browser.class})
class SloganBrowserIT {

    /** Pixels a second: a busy browser may hold them one frame late, which is a pixel or two. */
    private static final double HELD = 3;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> LONG = Stream.of("một", "hai", "ba")
            .map(word -> ("Khẩu hiệu thứ " + word + " dài đúng bốn trăm chữ cái: "
                            + "ẲỄ thi đua giữ Ổ Lau xanh, ".repeat(20))
                    .substring(0, 399)
                    .strip())
            .toList();

    private final RunningSite site;
    private final Chromium browser;

    SloganBrowserIT(RunningSite site, Chromium browser) {
        this.site = site;
        this.browser = browser;
    }

    @BeforeEach
    void addLongOnes() {
        LONG.forEach(text -> site.get(Slogans.class).put(text, Slogans.Window.ALWAYS));
    }

    @AfterEach
    void endThem() {
        var over = Slogans.Window.days(null, LocalDate.of(2020, 1, 1), ZONE);
        LONG.forEach(text -> site.get(Slogans.class).put(text, over));
    }

    @ParameterizedTest
    @CsvSource({"360, 1", "720, 2", "1440, 1"})
    void they_move_by_60_pixels_a_second_on_one_line(int width, double zoom) {
        try (var reader = browser.reader(new NewContextOptions()
                .setViewportSize(width, 900)
                .setDeviceScaleFactor(zoom))) { // a window of 1440 at 200 % is one of 720 with two pixels for one
            var page = open(reader);
            var bar = page.locator(".slogan").boundingBox();

            assertEquals(60, speed(page), 6);
            assertEquals("transform", page.evaluate("""
                    () => document.querySelector('.slogan__run').getAnimations()[0].effect.getKeyframes()
                        .flatMap((frame) => Object.keys(frame)).find((name) => name === 'transform')"""));
            assertTrue(bar.height < 60, "one line: " + bar.height);
            assertEquals(width, bar.width);
            assertEquals(width, ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue());
            assertTrue(page.locator(".slogan button").boundingBox().width >= 44);
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** Pixels a second to the left. */
    private static double speed(Page page) {
        return ((Number) page.evaluate("""
                async () => {
                    const place = () => document.querySelector('.slogan__run ul').getBoundingClientRect().x;
                    const from = place(), start = performance.now();
                    await new Promise((done) => setTimeout(done, 1500));
                    return (from - place()) * 1000 / (performance.now() - start);
                }""")).doubleValue();
    }

    @Test
    void the_pointer_the_focus_and_leaving_the_window_hold_them() {
        try (var reader = browser.reader(new NewContextOptions().setViewportSize(1440, 900))) {
            var page = open(reader);
            page.locator(".slogan__view").hover();
            assertEquals(0, speed(page), HELD);
            page.mouse().move(700, 700);
            assertTrue(speed(page) > 40);

            page.keyboard().press("Tab"); // so that the ring of the focus shows
            page.locator(".slogan button").focus();
            assertEquals(0, speed(page), HELD);
            page.evaluate("() => document.activeElement.blur()");
            assertTrue(speed(page) > 40);

            page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
            page.waitForSelector(".slogan[data-away]");
            assertEquals(0, speed(page), HELD);
            page.evaluate("() => window.scrollTo(0, 0)");
            page.waitForSelector(".slogan:not([data-away])");
            assertTrue(speed(page) > 40);
        }
    }

    @Test
    void their_pause_is_remembered_on_every_page() {
        try (var reader = browser.reader(new NewContextOptions().setViewportSize(360, 900))) {
            var page = open(reader);
            page.locator(".slogan button").click();
            page.navigate(site.url() + "/kinh-te");
            page.waitForSelector(".slogan[data-run]");
            assertEquals("true", page.locator(".slogan button").getAttribute("aria-pressed"));
            assertEquals(0, speed(page), HELD);
        }
    }

    @Test
    void the_words_stand_once_in_what_screen_readers_get() {
        try (var reader = browser.reader(new NewContextOptions().setViewportSize(1440, 900))) {
            var page = open(reader);
            assertEquals(2, page.locator(".slogan ul").count(), "a second copy runs behind the first");

            var heard = page.locator(".slogan").ariaSnapshot();

            for (var slogan : texts()) {
                assertEquals(2, heard.split(Pattern.quote(slogan), -1).length, slogan + "\n" + heard);
            }
        }
    }

    private List<String> texts() {
        var now = site.get(Clock.class).instant();
        return site.get(Slogans.class).banner(now).slogans().stream()
                .map(Slogan::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"360", "1440"})
    void nothing_jumps_when_the_script_arrives(int width) {
        try (var reader = browser.reader(new NewContextOptions().setViewportSize(width, 900))) {
            var page = browser.page(reader, site.url());
            page.route("**/*.js", route -> {
                try {
                    Thread.sleep(600); // the page has been painted long before
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                route.resume();
            });
            page.navigate(site.url() + "/");
            page.waitForSelector(".slogan[data-run]");
            page.waitForTimeout(300);

            var moved = (Number) page.evaluate("""
                    () => new Promise((done) => new PerformanceObserver((list) => done(list.getEntries()
                            .filter((shift) => shift.sources.some(({ node }) => node?.parentElement?.closest('body')))
                            .reduce((sum, shift) => sum + shift.value, 0)))
                        .observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done(0), 300))""");
            assertTrue(moved.doubleValue() < 0.001, "layout shift " + moved);
        }
    }

    @Test
    void who_wants_no_motion_or_has_no_script_reads_them_all() {
        try (var calm = browser.reader(
                        new NewContextOptions().setViewportSize(360, 900).setReducedMotion(ReducedMotion.REDUCE));
                var bare = browser.reader(
                        new NewContextOptions().setViewportSize(360, 900).setJavaScriptEnabled(false))) {
            for (var reader : List.of(calm, bare)) {
                var page = browser.page(reader, site.url());
                page.navigate(site.url() + "/");

                assertFalse(page.locator(".slogan button").isVisible());
                var view = page.locator(".slogan__view");
                for (var slogan : page.locator(".slogan li").all()) {
                    slogan.scrollIntoViewIfNeeded();
                    assertTrue(slogan.isVisible());
                }
                assertTrue(view.boundingBox().height <= 160, "the bar takes little of the window");
                assertEquals("0", view.getAttribute("tabindex"), "keys reach what scrolls");
                assertTrue(page.locator(".slogan ul").boundingBox().width <= 360);
            }
        }
    }

    private Page open(BrowserContext reader) {
        var page = browser.page(reader, site.url());
        page.navigate(site.url() + "/");
        page.waitForSelector(".slogan[data-run]");
        page.mouse().move(300, 700);
        return page;
    }
}
