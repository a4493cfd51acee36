package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.theme.Themes;

/** Tries whether a theme can show every page of this program. */
@Singleton
public class ThemeTrial {

    private final Themes themes;

    ThemeTrial(Themes themes) {
        this.themes = themes;
    }

    /**
     * Renders every page of the theme with its preview data, in both languages.
     *
     * @throws CmsException.NotFound {@code theme.not-found}
     * @throws CmsException.Invalid {@code theme.broken}, naming the first fault with its file and line
     */
    public void require(String theme) {
        var faults = themes.check(theme, PageView.contract());
        if (!faults.isEmpty()) {
            throw new CmsException.Invalid(
                    "theme.broken",
                    Map.of("theme", theme, "fault", faults.getFirst().toString()));
        }
    }
}
