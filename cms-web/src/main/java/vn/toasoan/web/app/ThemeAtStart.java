package vn.toasoan.web.app;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.page.ThemeTrial;
import vn.toasoan.core.site.Site;

/** Says at start whether the site's theme works: a theme can be broken long after the site has chosen it. */
@Singleton
final class ThemeAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ThemeAtStart.class);

    private final Site site;
    private final ThemeTrial themes;

    ThemeAtStart(Site site, ThemeTrial themes) {
        this.site = site;
        this.themes = themes;
    }

    /**
     * Tries it while the site serves already, and writes what is wrong into the log, nothing else: a broken theme takes
     * no running site down.
     */
    void checkBesides() {
        var theme = site.settings().theme();
        Thread.ofVirtual().name("theme").start(() -> check(theme));
    }

    private void check(String theme) {
        var start = System.nanoTime();
        try {
            var faults = themes.faults(theme);
            if (faults.isEmpty()) {
                LOG.info(
                        "The theme {} works ({} ms)",
                        theme,
                        Duration.ofNanos(System.nanoTime() - start).toMillis());
            }
            faults.forEach(fault -> LOG.error("The theme {} does not work: {}", theme, fault));
        } catch (CmsException gone) {
            LOG.error("The theme {} does not work: {}", theme, gone.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("The theme {} could not be checked", theme, failure);
        }
    }
}
