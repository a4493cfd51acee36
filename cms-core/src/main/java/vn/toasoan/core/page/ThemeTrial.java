package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.theme.Fault;
import vn.toasoan.core.theme.Themes;

/** Tries whether a theme can show every page of this program. */
@Singleton
public class ThemeTrial {

    private final Themes themes;
    private final Versions versions;

    ThemeTrial(Themes themes, Versions versions) {
        this.themes = themes;
        this.versions = versions;
    }

    /**
     * Renders every page of the theme with its preview data, in both languages.
     *
     * @throws CmsException.NotFound {@code theme.not-found}
     * @throws CmsException.Invalid {@code theme.broken}, naming the first fault with its file and line
     */
    public void require(String theme) {
        var faults = faults(theme);
        if (!faults.isEmpty()) {
            throw new CmsException.Invalid(
                    "theme.broken",
                    Map.of("theme", theme, "fault", faults.getFirst().toString()));
        }
    }

    /**
     * The same, telling all that is wrong.
     *
     * @throws CmsException.NotFound {@code theme.not-found}
     */
    public List<Fault> faults(String theme) {
        return themes.check(theme, PageView.contract());
    }

    /**
     * The same for a folder anywhere, as its files are now.
     *
     * @param others where a theme that it extends is looked for, unless that lies beside it
     */
    public static List<Fault> faults(Path folder, Path others) {
        return Themes.check(folder, others, PageView.contract());
    }

    /**
     * Reads all themes anew and tries them, for whoever writes one: pages of one with a fault say which.
     *
     * @return by theme what is wrong, empty for one that works
     */
    public Map<String, List<Fault>> reread() {
        var faults = themes.reread(PageView.contract());
        versions.move();
        return faults;
    }
}
