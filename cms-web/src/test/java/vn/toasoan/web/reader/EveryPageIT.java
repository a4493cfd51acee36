package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.site.Site;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Axe;
import vn.toasoan.web.support.Browser;
import vn.toasoan.web.support.Browser.Chromium;

/** What holds for a page of every kind, in each theme. */
@ExtendWith({SharedSite.class, Browser.class})
class EveryPageIT {

    private final RunningSite site;
    private final Chromium browser;
    private final List<String> paths;

    EveryPageIT(RunningSite site, Chromium browser) {
        this.site = site;
        this.browser = browser;
        this.paths = PageKinds.of(site);
    }

    @AfterEach
    void leave() {
        site.get(Site.class).set(Map.of("theme", "bao"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bao", "cong"})
    void is_free_of_known_barriers(String theme) {
        site.get(Site.class).set(Map.of("theme", theme));
        try (var reader = browser.reader(new NewContextOptions())) {
            for (var path : paths) {
                var page = open(reader, path);
                for (var width : List.of(360, 1440)) {
                    page.setViewportSize(width, 900);
                    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                    assertEquals(List.of(), Axe.barriers(page), path + " at " + width);
                    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                    assertEquals(List.of(), Axe.barriersOfColour(page), path + " at " + width + " in the dark");
                }
                page.close();
            }
        }
        browser.complaints(); // axe itself opens an empty page
    }

    @ParameterizedTest
    @ValueSource(strings = {"bao", "cong"})
    void is_not_wider_than_the_window_and_complains_of_nothing(String theme) {
        site.get(Site.class).set(Map.of("theme", theme));
        try (var reader = browser.reader(new NewContextOptions())) {
            for (var path : paths) {
                var page = open(reader, path);
                for (var width : List.of(320, 360, 768, 1440)) {
                    page.setViewportSize(width, 900);
                    var wide = (Number) page.evaluate("() => document.documentElement.scrollWidth");
                    assertEquals(width, wide.intValue(), path + " at " + width);
                }
                var expected = path.equals(PageKinds.MISSING) ? 1 : 0; // Chromium itself reports the status 404
                assertEquals(expected, browser.complaints().size(), path);
                page.close();
            }
        }
    }

    private Page open(BrowserContext reader, String path) {
        var page = browser.page(reader, site.url());
        page.navigate(site.url() + path);
        return page;
    }
}
