package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lays every page of every theme out below {@code target/preview}, with its assets at the site's own addresses, to be
 * looked at: {@code python3 -m http.server --bind 127.0.0.1 --directory cms-core/target/preview}.
 */
class PreviewSiteTest {

    private static final Path SITE = Path.of("target", "preview");
    private static final Pattern ASSET = Pattern.compile("/giao-dien/([a-z]+)/([^\"')]+)");

    private final Themes themes = Shipped.themes(Shipped.THEMES);

    @ParameterizedTest
    @ValueSource(strings = {"bao", "cong"})
    void every_asset_that_a_page_or_a_stylesheet_names_is_there(String theme) throws IOException {
        for (var page : Shipped.pages(theme, Messages.VIETNAMESE).entrySet()) {
            Files.createDirectories(SITE.resolve(theme));
            Files.writeString(SITE.resolve(theme).resolve(page.getKey() + ".html"), page.getValue());
            layOutAssets(theme, page.getValue());
        }

        try (var laidOut = Files.list(SITE.resolve("giao-dien").resolve(theme))) {
            var fonts = laidOut.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(name.lastIndexOf('.')))
                    .filter(ending -> ending.equals(".woff2"))
                    .count();
            assertTrue(fonts >= 6, "the stylesheet brings six fonts");
        }
    }

    /** What former runs laid out proves nothing of this one. */
    @BeforeAll
    static void empty() throws IOException {
        if (Files.exists(SITE)) {
            try (var all = Files.walk(SITE)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(SITE.resolve("anh/xem-truoc"));
        for (var size : List.of("480", "1200")) {
            Files.copy(
                    Shipped.THEMES.resolve("bao/preview/ben-do.jpg"),
                    SITE.resolve("anh/xem-truoc/%s.jpg".formatted(size)));
        }
    }

    private void layOutAssets(String theme, String text) throws IOException {
        var names = ASSET.matcher(text)
                .results()
                .map(found -> found.group(2))
                .distinct()
                .toList();
        for (var name : names) {
            var asset = themes.asset(theme, name);
            assertEquals(name, asset.map(Asset::fileName).orElse("nothing"));
            var file = SITE.resolve("giao-dien").resolve(theme).resolve(name);
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.write(file, asset.orElseThrow().bytes());
                if (name.endsWith(".css")) {
                    layOutAssets(theme, Files.readString(file));
                }
            }
        }
    }
}
