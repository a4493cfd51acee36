package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Browser;
import vn.toasoan.web.support.Browser.Chromium;

/** Pages with pictures in a reader's browser. */
@ExtendWith({SharedSite.class, Browser.class})
class PicturesBrowserIT {

    /** Watches from the first paint on how far what is seen has moved. */
    private static final String WATCH = """
            window.moved = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => {
                if (!e.hadRecentInput) window.moved += e.value;
            })).observe({ type: 'layout-shift', buffered: true });""";

    /** Less than a hair: figures of the browser, rounded. */
    private static final double NOTHING = 0.001;

    /** Down to the end step by step, so that every late picture comes. */
    private static final String SCROLL = """
            async () => {
                for (let y = 0; y < document.body.scrollHeight; y += 400) {
                    window.scrollTo(0, y);
                    await new Promise(done => setTimeout(done, 60));
                }
                await Promise.all([...document.images].map(i => i.decode().catch(() => {})));
            }""";

    /** Names of pictures that did not come, have no words, are squeezed, or reach out of the page. */
    private static final String WRONG = """
            () => [...document.querySelectorAll('main img')].filter(i => {
                const box = i.getBoundingClientRect();
                const shown = box.width / box.height, own = i.naturalWidth / i.naturalHeight;
                const cut = getComputedStyle(i).objectFit === 'cover';
                const kept = i.getAttribute('width') && i.getAttribute('height');
                return i.naturalWidth === 0 || !i.alt || !kept || (!cut && Math.abs(shown / own - 1) > .02)
                    || box.left < -1 || box.right > document.documentElement.clientWidth + 1;
            }).map(i => i.src + ' ' + i.alt)""";

    private final RunningSite site;
    private final Chromium browser;

    PicturesBrowserIT(RunningSite site, Chromium browser) {
        this.site = site;
        this.browser = browser;
        site.awaitIndex();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void pictures_come_whole_move_nothing_and_can_be_told(int width) {
        var article = site.client()
                .page("/di-san")
                .expectFirst(".river a.t[href*=vam-o]")
                .attr("href");
        for (var path : List.of("/", "/di-san", article, "/tim-kiem?q=l%C6%B0%E1%BB%9Bi")) {
            try (var reader = browser.reader(new NewContextOptions().setViewportSize(width, 900))) {
                var page = browser.page(reader, site.url());
                page.addInitScript(WATCH);
                page.navigate(site.url() + path);
                page.evaluate(SCROLL);

                assertTrue(page.locator("main img").count() > 0, path);
                assertEquals(List.of(), page.evaluate(WRONG), path);
                assertTrue(moved(page) < NOTHING, () -> path + " moved " + moved(page));
                assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations(), path);
                assertEquals(List.of(), browser.complaints(), path);
            }
        }
    }

    private static double moved(Page page) {
        return ((Number) page.evaluate("window.moved")).doubleValue();
    }
}
