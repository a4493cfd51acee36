package vn.toasoan.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.toasoan.core.support.Samples.content;
import static vn.toasoan.core.support.Samples.page;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

/** Lists of sections while sections and articles move. */
class SectionListsIT {

    private static final Actor EDITOR = new Actor("Mỹ Quỳ");

    private static TestDatabase.Access database;
    private static TestNewsroom newsroom;
    private static Articles articles;
    private static PublicArticles published;
    private static Section section;
    private static Section subsection;

    @BeforeAll
    static void open() {
        database = TestDatabase.migrated();
        newsroom = TestNewsroom.on(database, Map.of());
        articles = newsroom.get(Articles.class);
        published = newsroom.get(PublicArticles.class);
        var sections = newsroom.get(Sections.class);
        section = sections.add(new Sections.Plan("Xã hội", null, null, null, 1));
        subsection = sections.add(new Sections.Plan("Giao thông", null, null, section.id(), 1));
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void a_section_that_moves_takes_its_articles_along() {
        var sections = newsroom.get(Sections.class);
        var from = sections.add(new Sections.Plan("Mẹ một", null, null, null, 1));
        var to = sections.add(new Sections.Plan("Mẹ hai", null, null, null, 2));
        var moving = sections.add(new Sections.Plan("Con", null, null, from.id(), 1));
        var below = sections.add(new Sections.Plan("Cháu", null, null, moving.id(), 1));
        var article = publish("Tin của cháu", below.id());
        assertEquals(List.of(article.id()), idsIn(from.id()));

        sections.change(moving.id(), new Sections.Plan("Con", "con", null, to.id(), 1));

        assertEquals(List.of(), idsIn(from.id()));
        assertEquals(List.of(article.id()), idsIn(to.id()));
        assertEquals(List.of(article.id()), idsIn(moving.id()));
    }

    @Test
    void an_article_of_two_sections_below_one_stands_in_its_list_once_and_in_order() {
        var sections = newsroom.get(Sections.class);
        var above = sections.add(new Sections.Plan("Đời sống", null, null, null, 1));
        var one = sections.add(new Sections.Plan("Nhà đất", null, null, above.id(), 1));
        var two = sections.add(new Sections.Plan("Bếp núc", null, null, above.id(), 2));
        var first = publish("Một", two.id());
        var both = publish(in(one.id(), two.id(), "Hai"));
        var last = publish("Ba", one.id());

        assertEquals(List.of(last.id(), both.id(), first.id()), idsIn(above.id()));
        assertEquals(List.of(both.id(), first.id()), idsIn(two.id()));
        assertEquals(
                List.of(both.id(), first.id()),
                published.inSections(branch(above.id()), last.id(), 2).stream()
                        .map(Card::id)
                        .toList());
    }

    @Test
    void a_list_goes_on_after_an_article_that_has_left_the_section() {
        var other = newsroom.get(Sections.class).add(new Sections.Plan("Nơi khác", null, null, null, 1));
        var one = publish("Còn lại", other.id());
        var two = publish("Ra đi", other.id());
        var copy = articles.edit(two.id(), EDITOR);
        copy = articles.autosave(two.id(), copy.version(), content("Ra đi", section.id()), EDITOR);
        articles.publish(two.id(), copy.version(), EDITOR);

        assertEquals(
                List.of(one.id()),
                published.inSections(branch(other.id()), two.id(), 5).stream()
                        .map(Card::id)
                        .toList());
    }

    @Test
    void places_of_before_lose_the_sections_above_and_the_pages() throws Exception {
        var article = publish("Tin cũ", subsection.id());
        var page = publishedPage();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO article_section VALUES (%d, NOW(3), %d), (%d, NOW(3), %d)"
                    .formatted(section.id(), article.id(), section.id(), page));

            statement.execute(firstStatement("/migration/V6__placings_without_ancestors.sql"));

            var kept = statement.executeQuery("SELECT COUNT(*), SUM(section_id) FROM article_section"
                    + " WHERE article_id IN (%d, %d)".formatted(article.id(), page));
            assertTrue(kept.next());
            assertEquals(1, kept.getInt(1));
            assertEquals(subsection.id(), kept.getLong(2));
        }
    }

    private static String firstStatement(String file) throws Exception {
        try (var stream = Articles.class.getResourceAsStream(file)) {
            var sql = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return sql.substring(0, sql.indexOf(';'));
        }
    }

    private static long publishedPage() {
        var draft = articles.draft(Kind.PAGE, page("Giới thiệu", section.id()), EDITOR);
        return articles.publish(draft.articleId(), draft.version(), EDITOR).id();
    }

    private static Content in(long sectionId, long further, String title) {
        var one = content(title, sectionId);
        return new Content(
                title, null, null, one.body(), sectionId, List.of(further), List.of(), List.of(), null, null);
    }

    private static List<Long> idsIn(long sectionId) {
        return published.inSections(branch(sectionId), null, 10).stream()
                .map(Card::id)
                .toList();
    }

    private static Article publish(String title, long sectionId) {
        return publish(content(title, sectionId));
    }

    private static Article publish(Content content) {
        var draft = articles.draft(Kind.ARTICLE, content, EDITOR);
        return articles.publish(draft.articleId(), draft.version(), EDITOR);
    }

    private static List<Long> branch(long section) {
        return newsroom.get(Sections.class).tree().branch(section);
    }
}
