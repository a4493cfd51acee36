package vn.toasoan.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.core.type.Argument;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.article.Articles;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.site.Site;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Client;

/** Failures over HTTP, for people and for programs. */
@ExtendWith(SharedSite.class)
class ProblemsIT {

    private final RunningSite site;
    private final Client client;

    ProblemsIT(RunningSite site) {
        this.site = site;
        this.client = site.client();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /xa-hoi/x-999999.html | vi             | article.not-found | Không có bài viết hoặc trang này.
            /xa-hoi/x-999999.html | en-US,vi;q=0.5 | article.not-found | There is no such article or page.
            /khong-co             | fr             | section.not-found | Không có chuyên mục “khong-co”.
            /a/b/c                | en             | problem.not-found |
            """)
    void a_program_is_told_in_a_problem_document(String path, String language, String code, String detail)
            throws IOException {
        var answer = client.get(path, "Accept", "application/json", "Accept-Language", language);
        var problem = json(answer);

        assertEquals(404, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(Set.of("type", "title", "status", "detail", "code", "params"), problem.keySet());
        assertEquals("/problems/" + code, problem.get("type"));
        assertEquals(404, problem.get("status"));
        assertEquals(code, problem.get("code"));
        assertEquals(language.startsWith("en") ? "Page not found" : "Không tìm thấy trang", problem.get("title"));
        assertTrue(detail == null || detail.equals(problem.get("detail")), problem.toString());
        assertEquals(200, client.status(String.valueOf(problem.get("type"))));
    }

    @Test
    void a_theme_that_is_gone_takes_no_page_down() {
        var settings = site.get(Site.class);
        settings.set(Map.of("theme", "khong-co"));
        try {
            assertEquals(200, client.status("/"));
            assertEquals(200, client.status("/xa-hoi"));
            assertEquals(404, client.status("/khong-co"));
        } finally {
            settings.set(Map.of("theme", "bao"));
        }
    }

    private Map<String, Object> json(HttpResponse<String> answer) throws IOException {
        return site.get(JsonMapper.class).readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    @Test
    void a_withdrawn_article_is_gone_for_programs_too() throws IOException {
        var article = site.publish("Tin gỡ cho máy", "xa-hoi", "<p>Sai.</p>");
        site.get(Articles.class).withdraw(article.id(), article.version(), "sai", new Actor("Ban Biên tập"));

        var answer = client.get("/xa-hoi/x-" + article.id() + ".html", "Accept", "application/json");

        assertEquals(410, answer.statusCode());
        assertEquals("article.withdrawn", json(answer).get("code"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                        | application/problem+json
            application/problem+json                | application/problem+json
            application/json, text/plain, */*       | application/problem+json
            text/html                               | text/html; charset=utf-8
            text/html,application/xhtml+xml,*/*;q=0.8 | text/html; charset=utf-8
            text/html, application/json             | text/html; charset=utf-8
            */*                                     | text/html; charset=utf-8
            image/avif,image/webp                   | text/html; charset=utf-8
            nonsense                                | text/html; charset=utf-8
            """)
    void who_asks_for_json_gets_a_document_and_everybody_else_a_page(String accept, String type) {
        var answer = client.get("/khong-co", "Accept", accept);

        assertEquals(404, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "image/webp", "application/xhtml+xml", "nonsense"})
    void a_page_that_is_there_is_sent_whatever_is_accepted(String accept) {
        for (var path : new String[] {"/", "/xa-hoi", "/tim-kiem?q=a", "/suc-khoe", "/problems/article.not-found"}) {
            assertEquals(200, client.get(path, "Accept", accept).statusCode(), path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khong-co",
                "note.no-date",
                "status.404",
                "import.summary",
                "about.section.not-found",
                "explanation.title",
                "<b>"
            })
    void only_problems_are_explained(String code) {
        assertEquals(404, client.status("/problems/" + Client.encoded(code)));
    }

    @Test
    void an_explanation_has_a_heading_the_code_and_no_open_parameters() {
        var page = client.page("/problems/section.not-found");

        assertEquals("Ý nghĩa của mã lỗi", page.expectFirst("h1").text());
        assertEquals("section.not-found", page.expectFirst("main .prose code").text());
        assertTrue(page.text().contains("Trang này không có chuyên mục ở địa chỉ đó."), page.text());
        assertFalse(page.text().contains("{"), page.text());
    }

    @Test
    void a_failure_inside_says_nothing_of_itself_and_its_reference_is_in_the_log() throws SQLException, IOException {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger(ProblemAnswers.class);
        logger.addAppender(log);
        logger.setAdditive(false);
        var fresh = "/xa-hoi?truoc=987654321"; // no page that was kept before
        execute("RENAME TABLE article TO article_away");
        try {
            var answer = client.get(fresh, "Accept", "text/html");
            var document = client.get(fresh, "Accept", "application/json");

            assertEquals(500, answer.statusCode());
            var page = Jsoup.parse(answer.body());
            assertEquals("Có lỗi ở phía tòa soạn", page.expectFirst("h1").text());
            var reference = page.expectFirst("main code").text();
            assertTrue(reference.matches("[0-9a-f]{12}"), reference);
            assertEquals(
                    1,
                    log.list.stream()
                            .filter(e -> e.getFormattedMessage().equals("[%s] GET /xa-hoi".formatted(reference)))
                            .filter(e -> e.getThrowableProxy() != null)
                            .count());
            assertEquals(500, document.statusCode());
            assertEquals("problem.internal", json(document).get("code"));
            for (var secret :
                    new String[] {"article_away", "SQL", "Exception", "vn.toasoan", "doesn't exist", "SELECT"}) {
                assertFalse((answer.body() + document.body()).contains(secret), secret);
            }
        } finally {
            execute("RENAME TABLE article_away TO article");
            logger.detachAppender(log);
            logger.setAdditive(true);
        }
        assertEquals(200, client.status("/xa-hoi"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DelegatingDataSource.unwrapDataSource(site.get(DataSource.class))
                        .getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
