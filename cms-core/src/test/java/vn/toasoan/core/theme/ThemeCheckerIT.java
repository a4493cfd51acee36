package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.page.PageView;

/** Breaks a copy of the theme in every way that the checker knows. */
class ThemeCheckerIT {

    @TempDir
    Path themes;

    private CopiedTheme bao;

    @BeforeEach
    void copy_the_theme() throws IOException {
        bao = CopiedTheme.copy("bao", themes);
    }

    @Test
    void the_copy_has_no_fault_before_it_is_broken() {
        assertEquals(List.of(), faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "templates/article.peb ; {% block head %} ; {% block dau %} ; 1 ; block head is missing",
                "templates/section.peb ; {% extends \"layout\" %} ; '' ; 1 ; does not extend \"layout\"",
                "templates/article.peb ; {{ article.title }} ; {{ article.ten }} ; 19 ; Attribute [ten]",
                "templates/home.peb ; {{ layout.pageTitle }} ; {{ trang.ten }} ; 2 ; trang",
                "templates/parts/card.peb ; {{ card.url }} ; {{ card.url.class }} ; 6 ; Attribute [class]",
                "templates/home.peb ; t(\"home.none\") ; t(\"home.khong\") ; 9 ; no message home.khong in messages_vi",
                "templates/home.peb ; t(\"home.none\") ; t(\"home.khong\") ; 9 ; no message home.khong in messages_en",
                "templates/layout.peb ; asset(\"site.js\") ; asset(\"trang.js\") ; 33 ; no asset trang.js",
                "templates/search.peb ; \"parts/hits\" ; \"parts/khong-co\" ; 41 ; no template parts/khong-co",
                "templates/page.peb ; {{ page.body | raw }} ; {{ page.title | raw }} ; 15 ; raw is for SafeHtml alone",
                "templates/page.peb ; {{ page.body | raw }} ; {{ page.body }} ; 15 ; HTML is printed by | raw",
                "templates/error.peb ; href=\"/\" ; href={{ error.title }} ; 11 ; stands in quotes",
                "templates/error.peb ; href=\"/\" ; href=\"//noi.khac/\" ; 11 ; nothing of another host",
                "templates/error.peb ; href=\"/\" ; onclick=\"x()\" ; 11 ; scripts belong in a file",
                "templates/error.peb ; href=\"/\" ; style=\"color:red\" ; 11 ; styles belong in a stylesheet",
                "templates/layout.peb ; <body> ; <body><script>x()</script> ; 37 ; scripts belong in a file",
                "templates/home.peb ; {% endif %} ; {% endof %} ; 0 ; endof",
            })
    void a_broken_template_is_named_with_its_line(String file, String whole, String broken, int line, String message)
            throws IOException {
        bao.replaceIn(file, whole, broken);

        assertFault(file, line, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "preview/section.yml ; '  name: Kinh tế' ; '  ten: Kinh tế' ; 6 ; SectionView has no ten",
                "preview/section.trong.yml ; '  name: Di sản' ; '' ; 6 ; SectionView lacks name",
                "preview/search.yml ; '  total: 1204' ; '  total: nhiều' ; 6 ; not a number: nhiều",
                "preview/search.yml ; '  state: found' ; '  state: lạ' ; 3 ; SearchView",
                "preview/section.yml ; 'url: /nong-nghiep }' ; 'url: \"javascript:x\" }' ; 10 ; LinkView",
                "preview/page.yml ; 'page:' ; 'trang:' ; 0 ; no page",
                "preview/page.tron.yml ; '  pages: []' ; '  pages: x' ; 4 ; a list is wanted here",
            })
    void broken_preview_data_are_named_with_their_line(
            String file, String whole, String broken, int line, String message) throws IOException {
        bao.replaceIn(file, whole, broken);

        assertFault(file, line, message);
    }

    @Test
    void what_one_language_lacks_is_named() throws IOException {
        bao.replaceIn("messages/messages_en.properties", "search.total = Stories found: {n}", "search.total = Stories");
        bao.replaceIn("messages/messages_en.properties", "page.others = Pages of the newsroom", "");

        assertFault("messages/messages_en.properties", 0, "message search.total has other places than in vi");
        assertFault("messages/messages_en.properties", 0, "no message page.others");
    }

    @Test
    void a_page_without_template_or_preview_is_named() throws IOException {
        Files.delete(themes.resolve("bao/templates/search.peb"));
        Files.delete(themes.resolve("bao/preview/section.yml"));
        Files.delete(themes.resolve("bao/preview/section.trong.yml"));
        Files.writeString(themes.resolve("bao/templates/la.peb"), "{% extends \"layout\" %}");

        assertFault("templates/search.peb", 0, "the theme lacks this page");
        assertFault("preview/section.yml", 0, "no data to try the page with");
        assertFault("templates/la.peb", 0, "no page of this program shows this template");
    }

    private void assertFault(String file, int line, String message) {
        var faults = faults();
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.file().equals("bao/" + file)
                                && (line == 0 || fault.line() == line)
                                && fault.message().contains(message)),
                "%s:%d %s is not among %s".formatted(file, line, message, faults));
    }

    private List<Fault> faults() {
        return Shipped.themes(themes).check("bao", PageView.contract());
    }
}
