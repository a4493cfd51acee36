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

/** The theme {@code bao} as it stands in the checkout, and all its pages as its preview data make them. */
final class Bao {

    static final Path THEMES = themes();

    private static final Map<Locale, Map<String, String>> RENDERED = new ConcurrentHashMap<>();

    private Bao() {}

    static Themes themes(Path folder) {
        return new Themes(new ThemesConfiguration(folder, false));
    }

    /** Every page with every preview, by the name of the preview; rendered once for all tests. */
    static Map<String, String> pages(Locale locale) {
        return RENDERED.computeIfAbsent(locale, Bao::render);
    }

    private static Map<String, String> render(Locale locale) {
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

    /** Reads one page as a browser would. */
    static Document page(String preview) {
        return Jsoup.parse(requireNonNull(pages(Messages.VIETNAMESE).get(preview), preview));
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
