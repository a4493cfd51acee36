package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.page.PageView;

class ThemeFileTest {

    private static final Locale VI = Locale.of("vi");
    private static final String HEAD = "contract: 1\nname: nho\ntitle: Nhỏ\n";

    @TempDir
    Path themes;

    private SmallTheme theme(String rest) {
        return new SmallTheme(themes)
                .with("assets/site.css", "@font-face { font-family: \"Chữ\"; }\na { color: var(--nhan); }\n")
                .with("assets/dau.svg", "<svg/>")
                .with("templates/boxes/tin.peb", "[{{ view }}]")
                .with("templates/boxes/trang.peb", "({{ view }})")
                .with(
                        "templates/thu.peb",
                        "{% for box in region(\"thu.ben\") %}{% include \"boxes/\" ~ box with {\"view\": x} %}{% endfor %}")
                .with("theme.yml", HEAD + rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tac_gia: x ; 4 ; theme.yml has no tac_gia",
                "settings: x ; 4 ; names and values are wanted here",
                "'settings:\n  mau: x' ; 5 ; no setting mau",
                "'settings:\n  date_style: kieu-la' ; 5 ; no date style kieu-la",
                "'settings:\n  slogans: bay' ; 5 ; slogans scroll or are still, not bay",
                "'settings:\n  logo: mat.svg' ; 5 ; no asset mat.svg",
                "'settings:\n  colours:\n    nhan: đỏ' ; 6 ; not a colour such as #8c1015: đỏ",
                "'settings:\n  colours:\n    nhan: \"#12345\"' ; 6 ; not a colour",
                "'settings:\n  colours:\n    nhan: { light: \"#fff\" }' ; 6 ; one value, or light and dark",
                "'settings:\n  colours:\n    nham: \"#fff\"' ; 6 ; no stylesheet of this theme uses the colour --nham",
                "'settings:\n  fonts:\n    to: [Chữ]' ; 6 ; no font to",
                "'settings:\n  fonts:\n    ui: [Chữ Khác, serif]' ; 6 ; brings the font Chữ Khác",
                "'settings:\n  fonts:\n    ui: [Chữ, \"a}b\"]' ; 6 ; not a name of a font: a}b",
                "'settings:\n  regions:\n    thu.duoi: [tin]' ; 6 ; no template of this theme has the region thu.duoi",
                "'settings:\n  regions:\n    thu.ben: [tin, mat]' ; 6 ; no box mat in templates/boxes",
                "'settings:\n  regions:\n    thu.ben:\n      - tin\n      - tin' ; 7 ; the box tin stands twice",
                "extends: mat ; 4 ; no theme mat to extend",
                "extends: ../nho ; 4 ; no theme ../nho to extend",
                "extends: nho ; 4 ; extends itself by way of nho",
                "'settings: [' ; 5 ; expected",
            })
    void what_is_wrong_in_it_is_named_with_its_line(String rest, int line, String message) {
        var all = theme(rest + "\n").themes();

        var failure = assertThrows(ThemeException.class, () -> all.render("nho", "thu", Map.of("x", 1), VI));

        assertEquals("nho/theme.yml", failure.fault().file());
        assertEquals(line, failure.fault().line(), failure.getMessage());
        assertTrue(failure.fault().message().contains(message), failure.getMessage());
    }

    @Test
    void boxes_stand_in_the_order_of_the_settings() {
        var forth = theme("settings:\n  regions:\n    thu.ben: [tin, trang]\n").themes();
        assertEquals("[1](1)", forth.render("nho", "thu", Map.of("x", 1), VI));

        var back = theme("settings:\n  regions:\n    thu.ben: [trang, tin]\n").themes();
        assertEquals("(1)[1]", back.render("nho", "thu", Map.of("x", 1), VI));
    }

    @Test
    void a_region_that_the_settings_do_not_name_is_a_fault_of_the_template() {
        var all = theme("").themes();

        var failure = assertThrows(ThemeException.class, () -> all.render("nho", "thu", Map.of("x", 1), VI));

        assertEquals(
                new Fault("nho/templates/thu.peb", 1, "theme.yml says nothing of the region thu.ben"), failure.fault());
    }

    @Test
    void colours_and_fonts_become_a_stylesheet_whose_name_moves_with_them() {
        var before = made("\"#0b4f71\"");

        assertTrue(before.fileName().matches("theme\\.[0-9a-f]{12}\\.css"), before.fileName());
        assertEquals(
                ":root {\n  --f-ui: \"Chữ\", serif;\n  --nhan: #0b4f71;\n}\n",
                new String(before.bytes(), StandardCharsets.UTF_8));

        var after = made("{ light: \"#000\", dark: \"#fff\" }");

        assertTrue(!after.fileName().equals(before.fileName()));
        assertEquals("""
                :root {
                  --f-ui: "Chữ", serif;
                  --nhan: #000;
                }
                @media (prefers-color-scheme: dark) {
                  :root {
                    --nhan: #fff;
                  }
                }
                """, new String(after.bytes(), StandardCharsets.UTF_8));
    }

    private Asset made(String colour) {
        var theme = theme("settings:\n  fonts: { ui: [Chữ, serif] }\n  colours: { nhan: %s }\n".formatted(colour));
        var address = theme.render("{{ asset(\"theme.css\") }}", Map.of());
        return theme.themes()
                .asset("nho", address.substring(address.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    @Test
    void a_theme_has_from_the_one_it_extends_what_it_has_not_itself() throws IOException {
        var base = theme("settings:\n  slogans: still\n  logo: dau.svg\n  regions:\n    thu.ben: [tin, trang]\n")
                .with("templates/hai.peb", "{{ theme.name }} {{ theme.slogans }} {{ t(\"chao\", ten=\"A\", n=1) }}")
                .with("messages/messages_vi.properties", "chao = Chào {ten} {n}\nve = Về\n");
        write("con/theme.yml", "contract: 1\nname: con\ntitle: Con\nextends: nho\nsettings: { slogans: scroll }\n");
        write("con/messages/messages_vi.properties", "chao = Dạ {ten} {n}\n");
        write("con/templates/boxes/trang.peb", "<{{ t(\"ve\") }}>");

        var all = base.themes();

        assertEquals("con scroll Dạ A 1", all.render("con", "hai", Map.of(), VI));
        assertEquals("nho still Chào A 1", all.render("nho", "hai", Map.of(), VI));
        assertEquals("[1]<Về>", all.render("con", "thu", Map.of("x", 1), VI));
        assertEquals("[1](1)", all.render("nho", "thu", Map.of("x", 1), VI));

        base.with("templates/boxes/tin.peb", "{{ view }}{{ view }}");
        var changed = base.themes();
        assertEquals("11<Về>", changed.render("con", "thu", Map.of("x", 1), VI), "a change of the base shows in both");
        assertEquals("11(1)", changed.render("nho", "thu", Map.of("x", 1), VI));

        base.with("templates/hai.peb", "{{ sai }}");
        var failure = assertThrows(ThemeException.class, () -> base.themes().render("con", "hai", Map.of(), VI));
        assertEquals("nho/templates/hai.peb", failure.fault().file(), "the fault is named where it stands");
    }

    @Test
    void two_that_extend_each_other_are_at_fault_and_keep_no_other_out() throws IOException {
        theme("extends: con\n");
        write("con/theme.yml", "contract: 1\nname: con\ntitle: Con\nextends: nho\n");

        var all = Shipped.themes(themes);

        assertEquals(List.of(), all.all());
        var failure = assertThrows(ThemeException.class, () -> all.render("nho", "thu", Map.of(), VI));
        assertEquals("con/theme.yml:4: extends itself by way of nho", failure.getMessage());
    }

    @Test
    void a_folder_anywhere_extends_what_lies_beside_it_or_else_among_the_others() throws IOException {
        var elsewhere = Files.createDirectories(themes.resolve("noi-khac/rieng"));
        Files.writeString(elsewhere.resolve("theme.yml"), "contract: 1\nname: rieng\ntitle: Riêng\nextends: bao\n");

        assertEquals(List.of(), Themes.check(elsewhere, Shipped.THEMES, PageView.contract()));
        var faults = Themes.check(elsewhere, themes, PageView.contract());
        assertEquals(
                "rieng/theme.yml:4: no theme bao to extend", faults.getFirst().toString());
    }

    private void write(String file, String text) throws IOException {
        var path = themes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
