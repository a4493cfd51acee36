package vn.toasoan.core.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.toasoan.core.page.PageView;

/** The theme {@code bao} as it stands in the checkout, and all its pages as its preview data make them. */
final class Bao {

    static final Path THEMES = themes();

    private Bao() {}

    static Themes themes(Path folder) {
        return new Themes(new ThemesConfiguration(folder, false));
    }

    /** Renders every page with every preview, by the name of the preview. */
    static Map<String, String> pages(Locale locale) {
        var theme = Theme.read(THEMES.resolve("bao"));
        var previews = new Previews(theme, PageView.contract());
        var pages = new TreeMap<String, String>();
        for (var page : PageView.contract().keySet()) {
            if (!page.equals("layout")) {
                for (var file : previews.files(page)) {
                    pages.put(
                            file.substring(0, file.length() - ".yml".length()),
                            theme.render(page, previews.model(page, file), locale));
                }
            }
        }
        return pages;
    }

    private static Path themes() {
        var at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("themes/bao"))) {
            at = at.getParent();
        }
        if (at == null) {
            throw new IllegalStateException("no folder themes/bao above " + Path.of("").toAbsolutePath());
        }
        return at.resolve("themes");
    }
}
