package vn.toasoan.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.core.page.Pages;
import vn.toasoan.core.site.Site;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;
import vn.toasoan.core.theme.ThemeException;
import vn.toasoan.web.http.HtmlPages;

/** Error pages of a site whose theme was broken after it was chosen: here {@code hong}, a copy of {@code bao}. */
class BrokenThemeIT {

    @TempDir
    Path themes;

    @BeforeEach
    void copyThemes() throws IOException {
        copy("bao");
        copy("hong");
        var file = themes.resolve("hong/theme.yml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^name: bao", "name: hong"));
    }

    private TestNewsroom start() {
        var newsroom = TestNewsroom.on(TestDatabase.migrated(), Map.of("cms.themes.folder", themes.toString()));
        newsroom.get(Site.class).set(Map.of("theme", "hong"));
        return newsroom;
    }

    @Test
    void an_error_page_that_the_theme_of_the_site_cannot_show_is_shown_by_the_own_theme() throws IOException {
        breakLayout("hong");
        try (var newsroom = start()) {
            var home = newsroom.get(Pages.class).home();
            assertThrows(
                    ThemeException.class, () -> newsroom.get(HtmlPages.class).send(home));

            var answer = notFound(newsroom);

            assertEquals("text/html", type(answer));
            assertTrue(body(answer).contains("/giao-dien/bao/"), body(answer));
            assertTrue(body(answer).contains("Không tìm thấy trang"));
        }
    }

    @Test
    void where_no_theme_works_the_words_stand_alone() throws IOException {
        breakLayout("hong");
        breakLayout("bao");
        try (var newsroom = start()) {
            newsroom.get(Pages.class).home();

            var answer = notFound(newsroom);

            assertEquals("text/plain", type(answer));
            assertTrue(body(answer).startsWith("Không tìm thấy trang\nĐịa chỉ này"), body(answer));
        }
    }

    private HttpResponse<?> notFound(TestNewsroom newsroom) {
        var answer = newsroom.get(ProblemAnswers.class)
                .answer(HttpRequest.GET("/khong-co"), Problem.of(HttpStatus.NOT_FOUND), null);
        assertEquals(404, answer.code());
        return answer;
    }

    private static String type(HttpResponse<?> answer) {
        return answer.getContentType().orElseThrow().getName();
    }

    private static String body(HttpResponse<?> answer) {
        return new String((byte[]) answer.body(), StandardCharsets.UTF_8);
    }

    private void breakLayout(String theme) throws IOException {
        Files.writeString(themes.resolve(theme).resolve("templates/layout.peb"), "{{ khong_co }}");
    }

    private void copy(String name) throws IOException {
        var from = Path.of("../themes/bao");
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var to = themes.resolve(name).resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }
}
