package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.page.PageView;

class ThemesTest {

    private static final Locale VI = Locale.of("vi");

    @TempDir
    Path themes;

    @Test
    void a_theme_says_who_it_is_and_what_it_takes_for_granted() {
        var info = new ThemeInfo("nho", "Nhỏ", "ngay");

        assertEquals(List.of(info), new SmallTheme(themes).themes().all());
    }

    @Test
    void a_theme_that_is_not_there_is_not_found() {
        var all = new SmallTheme(themes).themes();

        for (var name : List.of("khac", "..", "nho/..", "")) {
            var failure = assertThrows(CmsException.NotFound.class, () -> all.render(name, "thu", Map.of(), VI));
            assertEquals("theme.not-found", failure.code());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a{{ thieu }};1;thieu",
                "a\\n\\n{{ x | biến_lạ }};3;biến_lạ",
                "{{ ham_la() }};1;ham_la",
                "\\n{% if thieu %}a{% endif %};2;thieu",
                "{% include \"parts/khong-co\" %};0;parts/khong-co",
                "{% include \"../theme\" %};0;../theme",
                "\\n{{ t(\"khong.co\") }};2;khong.co",
                "\\n{{ t(\"chao\", n=1) }};2;{ten}",
                "{{ asset(\"khong-co.css\") }};1;khong-co.css",
                "{% if x %}a;1;end",
                "{% include \"thu\" %};0;includes itself without end",
            })
    void what_fails_is_named_with_its_line(String template, int line, String named) {
        var theme = new SmallTheme(themes);

        var failure = assertThrows(
                ThemeException.class, () -> theme.render(template.replace("\\n", "\n"), Map.of("x", true)));

        assertEquals(line, failure.fault().line(), failure.getMessage());
        assertEquals(true, failure.fault().message().contains(named), failure.getMessage());
    }

    @Test
    void a_template_name_cannot_leave_the_theme() {
        var all = new SmallTheme(themes).with("templates/thu.peb", "x").themes();

        for (var name : List.of("../theme", "/etc/hostname", "thu.peb", "parts/../thu", "")) {
            assertThrows(ThemeException.class, () -> all.render("nho", name, Map.of(), VI));
        }
    }

    @Test
    void a_theme_stays_as_it_was_read_until_it_is_read_again() {
        var theme = new SmallTheme(themes).with("templates/thu.peb", "{{ t(\"chao\", ten=\"A\", n=1) }}");
        var all = theme.themes();

        theme.with("templates/thu.peb", "{{ t(\"chao\", ten=\"B\", n=1) }}!")
                .with("messages/messages_vi.properties", "chao = {ten} ơi, {n} tin\n");

        assertEquals("Chào A, có 1 tin", all.render("nho", "thu", Map.of(), VI));
        assertEquals("B ơi, 1 tin!", theme.themes().render("nho", "thu", Map.of(), VI));
    }

    @Test
    void reading_again_takes_what_works_and_shows_what_is_wrong_with_the_rest() throws IOException {
        for (var name : List.of("bao", "cong")) {
            CopiedTheme.copy(name, themes);
        }
        var all = Shipped.themes(themes);
        var before = all.asset("bao", fileName(all)).orElseThrow();
        var broken = themes.resolve("cong/templates/home.peb");
        var whole = Files.readString(broken);

        Files.writeString(broken, whole.replace("{% block main %}", "{% block main %}{{ sai }}"));
        Files.writeString(themes.resolve("bao/assets/site.js"), "// mới\n");
        var told = all.reread(PageView.contract());

        assertEquals(List.of(), told.get("bao"));
        assertEquals(
                "cong/templates/home.peb",
                told.getOrDefault("cong", List.of()).getFirst().file());
        var shown = assertThrows(ThemeException.class, () -> all.render("cong", "error", Shipped.model("error"), VI));
        assertEquals(told.getOrDefault("cong", List.of()).getFirst(), shown.fault());
        assertEquals(true, shown.shown());
        var atStart = assertThrows(
                ThemeException.class, () -> Shipped.themes(themes).render("cong", "home", Shipped.model("home"), VI));
        assertEquals(false, atStart.shown(), "a serving process tells readers nothing");
        assertEquals(false, all.asset("bao", before.fileName()).isPresent());

        Files.writeString(broken, whole);
        assertEquals(Map.of("bao", List.of(), "cong", List.of()), all.reread(PageView.contract()));
    }

    private static String fileName(Themes all) {
        var page = all.render("bao", "error", Shipped.model("error"), VI);
        var address = Jsoup.parse(page).expectFirst("script[src]").attr("src");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void many_threads_render_the_same_page() throws Exception {
        var all = new SmallTheme(themes)
                .with("templates/layout.peb", "<{% block a %}{% endblock %}>")
                .with("templates/parts/so.peb", "{{ n }}")
                .with(
                        "templates/thu.peb",
                        "{% extends \"layout\" %}{% block a %}{% include \"parts/so\" with {\"n\": n} %}{% endblock %}")
                .themes();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pages = threads.invokeAll(IntStream.range(0, 500)
                    .<Callable<String>>mapToObj(n -> () -> all.render("nho", "thu", Map.of("n", n), VI))
                    .toList());

            for (var n = 0; n < 500; n++) {
                assertEquals("<" + n + ">", pages.get(n).get());
            }
        }
    }

    @Test
    void a_theme_of_another_contract_is_refused_and_keeps_no_other_out() throws IOException {
        var broken = new SmallTheme(themes).with("theme.yml", "contract: 2\nname: nho\n");
        var whole = Files.createDirectory(themes.resolve("khac"));
        Files.writeString(whole.resolve("theme.yml"), "contract: 1\nname: khac\ntitle: Khác\n");
        Files.createDirectory(whole.resolve("messages"));
        Files.writeString(whole.resolve("messages/messages_vi.properties"), "chao = Chào\n");
        Files.writeString(whole.resolve("messages/messages_en.properties"), "chao = Hello\n");
        Files.createDirectory(whole.resolve("templates"));
        Files.writeString(whole.resolve("templates/thu.peb"), "{{ t(\"chao\") }}");
        var all = broken.themes();

        var fault = "nho/theme.yml:1: contract is 2, this program keeps 1";
        var refused = assertThrows(ThemeException.class, () -> all.render("nho", "thu", Map.of(), VI));
        assertEquals(fault, refused.getMessage());
        assertEquals(fault, all.check("nho", Map.of()).getFirst().toString());
        assertEquals("Chào", all.render("khac", "thu", Map.of(), VI));
    }
}
