package vn.toasoan.core.theme;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.toasoan.core.page.PageView;

/** The themes as they stand in the checkout, and all their pages as their preview data make them. */
final class Shipped {

    static final Path THEMES = themes();

    private static final Map<String, Map<String, String>> RENDERED = new ConcurrentHashMap<>();

    private Shipped() {}

    static Themes themes(Path folder) {
        return new Themes(new ThemesConfiguration(folder));
    }

    /** Every page with every preview, by the name of the preview; rendered once for all tests. */
    static Map<String, String> pages(String theme, Locale locale) {
        return RENDERED.computeIfAbsent(theme + " " + locale, _ -> render(theme, locale));
    }

    private static Map<String, String> render(String name, Locale locale) {
        var theme = Theme.read(THEMES.resolve(name), THEMES);
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

    /** What a page of {@code bao} is tried with first. */
    static Map<String, Object> model(String page) {
        return new Previews(Theme.read(THEMES.resolve("bao"), THEMES), PageView.contract()).model(page, page + ".yml");
    }

    /** Reads one page as a browser would. */
    static Document page(String theme, String preview) {
        return Jsoup.parse(requireNonNull(pages(theme, Messages.VIETNAMESE).get(preview), preview));
    }

    private static Path themes() {
        var at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("themes/bao"))) {
            at = at.getParent();
        }
        if (at == null) {
            throw new IllegalStateException(
                    "no folder themes/bao above " + Path.of("").toAbsolutePath());
        }
        return at.resolve("themes");
    }
}
