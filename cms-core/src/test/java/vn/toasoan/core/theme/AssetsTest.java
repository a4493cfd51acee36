package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    @TempDir
    Path themes;

    private SmallTheme theme;

    @BeforeEach
    void write_a_theme() {
        theme = new SmallTheme(themes)
                .with("assets/site.css", "@import \"css/nen.css\";\na{}\n")
                .with("assets/css/nen.css", "/* nền */\nb{src:url(../fonts/chu.woff2)}\ni{mask:url(\"#m\")}\n")
                .with("assets/fonts/chu.woff2", "chữ");
    }

    @Test
    void the_address_holds_the_hash_and_leads_back_to_the_content() {
        var address = addressOf("fonts/chu.woff2");

        assertTrue(address.matches("/giao-dien/nho/chu\\.[0-9a-f]{12}\\.woff2"), address);
        var asset = theme.themes().asset("nho", fileName(address)).orElseThrow();
        assertEquals("font/woff2", asset.contentType());
        assertEquals("chữ", new String(asset.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void the_address_stays_while_the_content_stays_and_moves_with_it() {
        var before = addressOf("site.css");
        assertEquals(before, addressOf("site.css"));

        theme.with("assets/fonts/chu.woff2", "chữ khác");

        assertNotEquals(before, addressOf("site.css"), "a stylesheet changes with a font that it names");
        assertTrue(theme.themes().asset("nho", fileName(before)).isEmpty(), "the old content is not here any more");
    }

    @Test
    void a_stylesheet_is_served_in_one_piece_with_hashed_addresses() {
        var css = theme.themes().asset("nho", fileName(addressOf("site.css"))).orElseThrow();

        assertEquals("text/css; charset=utf-8", css.contentType());
        assertEquals(
                "/* nền */\nb{src:url(%s)}\ni{mask:url(\"#m\")}\na{}\n".formatted(addressOf("fonts/chu.woff2")),
                new String(css.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whoever_gets_the_bytes_cannot_change_them_for_others() {
        var asset = theme.themes().asset("nho", fileName(addressOf("site.css"))).orElseThrow();

        asset.bytes()[0] = 0;

        assertNotEquals(0, asset.bytes()[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../theme.yml",
                "..%2ftheme.yml",
                "theme.yml",
                "site.css",
                "fonts/chu.woff2",
                "/etc/hostname",
                "../../nho/assets/site.css",
                "site.000000000000.css",
                "",
                ".",
                "\0"
            })
    void only_names_that_were_handed_out_are_served(String fileName) {
        var all = theme.themes();

        assertTrue(all.asset("nho", fileName).isEmpty());
        assertTrue(all.asset("..", fileName).isEmpty());
        assertTrue(all.asset("nho/assets", fileName).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b{src:url(khong-co.png)}|no file khong-co.png",
                "b{src:url('https://noi.khac/a.png')}|no file https://noi.khac/a.png",
                "b{src:url(../../theme.yml)}|no file ../../theme.yml",
                "@import \"khong-co.css\";|no file khong-co.css",
                "@import \"../theme.yml\";|no file ../theme.yml",
                "@import \"site.css\";|imports itself by way of site.css",
            })
    void a_stylesheet_that_names_what_is_not_there_is_refused_with_its_line(String rule, String message) {
        theme.with("assets/site.css", "a{}\n\n" + rule + "\n");

        var refused = assertThrows(
                ThemeException.class, () -> theme.themes().render("nho", "thu", Map.of(), Locale.of("vi")));

        assertEquals(new Fault("nho/assets/site.css", 3, message), refused.fault());
    }

    @Test
    void what_editors_leave_behind_and_what_lies_elsewhere_is_no_asset() throws IOException {
        var before = addressOf("site.css");
        theme.with("assets/.site.css.swp", "x").with("assets/site.css~", "x").with("bi-mat.txt", "mật");
        Files.createSymbolicLink(theme.folder().resolve("assets/bi-mat.txt"), Path.of("../bi-mat.txt"));

        assertEquals(before, addressOf("site.css"));
        assertThrows(ThemeException.class, () -> addressOf("bi-mat.txt"));
    }

    @Test
    void a_file_that_is_no_asset_is_refused() {
        theme.with("assets/chay.php", "<?php");

        var refused = assertThrows(
                ThemeException.class, () -> theme.themes().render("nho", "thu", Map.of(), Locale.of("vi")));

        assertEquals(new Fault("nho/assets/chay.php", 0, "not a name or kind of file to serve"), refused.fault());
    }

    private String addressOf(String path) {
        return theme.render("{{ asset(\"%s\") }}".formatted(path), Map.of());
    }

    private static String fileName(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
