package vn.toasoan.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.Articles;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Role;
import vn.toasoan.core.article.Signature;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Client;

/** Suggestions over HTTP. */
@ExtendWith(SharedSite.class)
class SuggestAnswersIT {

    private static Article turtle;

    private final RunningSite site;
    private final Client client;

    SuggestAnswersIT(RunningSite site) {
        this.site = site;
        this.client = site.client();
    }

    @BeforeAll
    static void publish(RunningSite site) {
        turtle = site.publish(content(site, "Giải cứu trạnh mai ở Vịnh Vẹt"), Instant.parse("2026-03-01T05:00:00Z"));
        site.draft(content(site, "Trạnh mai thứ hai ở Vịnh Vượn"));
        site.awaitIndex();
    }

    private static Content content(RunningSite site, String title) {
        return new Content(
                title,
                null,
                null,
                "<p>Ngư dân thả về biển.</p>",
                site.section("moi-truong").id(),
                List.of(),
                List.of("trạnh mai"),
                List.of(new Signature(Role.BAI, "TRẦN TRẠNH")),
                null,
                null);
    }

    private String suggest(String typed) {
        var answer = client.get("/goi-y?q=" + Client.encoded(typed));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/json"));
        return answer.body();
    }

    @Test
    void articles_authors_tags_and_sections_come_with_their_addresses() {
        assertTrue(suggest("tranh m").contains("\"trạnh mai\""));
        assertTrue(suggest("tranh m").contains("{\"name\":\"trạnh mai\",\"url\":\"/tu-khoa/tranh-mai-"));
        assertTrue(suggest("tran tr").contains("{\"name\":\"TRẦN TRẠNH\",\"url\":\"/tac-gia/tran-tranh-"));
        assertTrue(suggest("moi truo").contains("{\"name\":\"Môi trường\",\"url\":\"/moi-truong\"}"));
        assertTrue(suggest("vinh vet").contains("-" + turtle.id() + ".html\""));
        assertFalse(suggest("vinh vuon").contains("Vượn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%00", "?q=%ED%A0%80", "?q=a&limit=0", "?q=a&limit=x", "?q=a&limit=999&q=b"})
    void any_request_has_an_answer(String query) {
        assertTrue(client.rawGet("/goi-y" + query, "songlam.example").startsWith("HTTP/1.1 200 "));
    }

    @Test
    void what_is_withdrawn_is_suggested_no_more() {
        var bat = site.publish(content(site, "Dơi ngựa về chùa Ổi"), Instant.parse("2026-03-02T05:00:00Z"));
        site.awaitIndex();
        assertTrue(suggest("doi ng").contains("Dơi ngựa"));

        site.get(Articles.class).withdraw(bat.id(), bat.version(), "thử", new Actor("Biên tập viên"));
        site.awaitIndex();
        assertFalse(suggest("doi ng").contains("Dơi ngựa"));
    }
}
