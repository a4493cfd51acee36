package vn.toasoan.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.toasoan.core.support.Samples.content;
import static vn.toasoan.core.support.Samples.page;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.support.Crowd;
import vn.toasoan.core.support.TestNewsroom;

class ArticlesIT {

    private static final Actor EDITOR = new Actor("Mỹ Quỳ");

    private static TestNewsroom newsroom;
    private static Articles articles;
    private static PublicArticles published;
    private static ChangeFeed feed;
    private static Section section;
    private static Section subsection;

    @BeforeAll
    static void open() {
        newsroom = TestNewsroom.open();
        articles = newsroom.get(Articles.class);
        published = newsroom.get(PublicArticles.class);
        feed = newsroom.get(ChangeFeed.class);
        var sections = newsroom.get(Sections.class);
        section = sections.add(new Sections.Plan("Xã hội", null, null, null, 1));
        subsection = sections.add(new Sections.Plan("Giao thông", null, null, section.id(), 1));
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void a_draft_is_not_there_for_readers() {
        var before = feed.end();
        var draft = articles.draft(Kind.ARTICLE, content("Ba bến đò", section.id()), EDITOR);

        assertCode("article.not-found", () -> published.article(draft.articleId()));
        assertEquals(before, feed.end());
    }

    @Test
    void publishing_makes_the_working_copy_public_and_says_so_in_the_feed() {
        var article = publish("Ba bến đò gộp một");

        var seen = published.article(article.id());
        assertEquals("Ba bến đò gộp một", seen.content().title());
        assertEquals("ba-ben-do-gop-mot", seen.article().slug());
        assertEquals(List.of("cù lao", "đò ngang"), seen.content().tags());
        var signature = seen.content().byline().getFirst();
        assertEquals(Role.BAI_ANH, signature.role());
        assertEquals("TỪ VỸ", signature.name());
        assertTrue(signature.authorId() != null);
        var last = feed.from(feed.end(), 1).getFirst();
        assertEquals(new Change.ArticlePublished(article.id()), last.change());
        assertEquals(article.id(), published.newest(null, 1).getFirst().id());
    }

    @Test
    void readers_stay_on_the_public_revision_while_an_editor_writes() {
        var article = publish("Giá lúa nhích lên");
        var copy = articles.edit(article.id(), EDITOR);
        var changed = articles.autosave(article.id(), copy.version(), content("Giá lúa giảm", section.id()), EDITOR);

        assertEquals(
                "Giá lúa nhích lên", published.article(article.id()).content().title());
        assertEquals(1, articles.revisions(article.id()).size());

        articles.publish(article.id(), changed.version(), EDITOR);
        var seen = published.article(article.id());
        assertEquals("Giá lúa giảm", seen.content().title());
        assertEquals(article.publishedAt(), seen.article().publishedAt());
        assertTrue(seen.article().updatedAt() != null);
        assertEquals(
                List.of("Giá lúa nhích lên", "Giá lúa giảm"),
                articles.revisions(article.id()).stream()
                        .map(RevisionHead::title)
                        .toList());
    }

    @Test
    void a_save_from_a_stale_version_is_a_conflict_and_overwrites_nothing() {
        var draft = articles.draft(Kind.ARTICLE, content("Một", section.id()), EDITOR);
        var id = draft.articleId();
        var second = articles.save(id, draft.version(), content("Hai", section.id()), EDITOR);

        assertCode(
                "article.stale-version",
                () -> articles.autosave(id, draft.version(), content("Ba", section.id()), EDITOR));
        assertCode("article.stale-version", () -> articles.publish(id, draft.version(), EDITOR));
        assertEquals("Hai", articles.edit(id, EDITOR).content().title());

        articles.publish(id, second.version(), EDITOR);
        assertCode(
                "article.stale-version",
                () -> articles.autosave(id, second.version(), content("Bốn", section.id()), EDITOR));
        var copy = articles.edit(id, EDITOR);
        assertNotEquals(second.version(), copy.version());
    }

    @Test
    void of_many_saves_from_one_version_one_wins_and_the_others_are_conflicts() {
        var draft = articles.draft(Kind.ARTICLE, content("Một", section.id()), EDITOR);
        var won = new AtomicInteger();
        var refused = new AtomicInteger();

        Crowd.of(
                20,
                who -> {
                    try {
                        articles.save(draft.articleId(), draft.version(), content("Bản " + who, section.id()), EDITOR);
                        won.incrementAndGet();
                    } catch (CmsException.Conflict e) {
                        refused.incrementAndGet();
                    }
                },
                () -> {});

        assertEquals(1, won.get());
        assertEquals(19, refused.get());
        assertEquals(1, articles.revisions(draft.articleId()).size());
    }

    @Test
    void a_withdrawn_article_is_gone_from_readers_and_kept_in_the_newsroom() {
        var article = publish("Tin sai");
        var gone = articles.withdraw(article.id(), article.version(), "Sai sự thật", EDITOR);

        assertEquals(PublicState.WITHDRAWN, gone.state());
        assertCode("article.withdrawn", () -> published.article(article.id()));
        assertTrue(
                published.inSections(branch(section.id()), null, 100).stream().noneMatch(c -> c.id() == article.id()));
        assertTrue(published.newest(null, 100).stream().noneMatch(c -> c.id() == article.id()));
        assertEquals(1, articles.revisions(article.id()).size());
        assertEquals(
                new Change.ArticleWithdrawn(article.id()),
                feed.from(feed.end(), 1).getFirst().change());
        assertCode(
                "article.stale-version", () -> articles.withdraw(article.id(), article.version(), "lần nữa", EDITOR));
    }

    @Test
    void a_withdrawal_makes_the_copy_stale_that_an_editor_has_open() {
        var article = publish("Tin sai, đang sửa");
        var open = articles.edit(article.id(), EDITOR);
        articles.withdraw(article.id(), article.version(), "Sai sự thật", EDITOR);

        assertCode("article.stale-version", () -> articles.publish(article.id(), open.version(), EDITOR));
        assertCode(
                "article.stale-version", () -> articles.autosave(article.id(), open.version(), open.content(), EDITOR));
        assertCode("article.withdrawn", () -> published.article(article.id()));

        var again = articles.edit(article.id(), EDITOR);
        assertEquals(
                PublicState.PUBLISHED,
                articles.publish(article.id(), again.version(), EDITOR).state());
    }

    @Test
    void a_section_lists_what_stands_below_it_and_pages_by_key() {
        var one = publish("Cầu mới 1", subsection.id());
        var two = publish("Cầu mới 2", subsection.id());
        var three = publish("Cầu mới 3", subsection.id());

        assertEquals(
                List.of(three.id(), two.id()),
                published.inSections(branch(section.id()), null, 2).stream()
                        .map(Card::id)
                        .toList());
        assertEquals(
                one.id(),
                published
                        .inSections(branch(subsection.id()), two.id(), 5)
                        .getFirst()
                        .id());
        assertEquals(
                List.of(two.id(), three.id()),
                published.newerInSections(branch(subsection.id()), one, 5).stream()
                        .map(Card::id)
                        .toList());
    }

    private static long publishedPage() {
        var draft = articles.draft(Kind.PAGE, page("Giới thiệu", section.id()), EDITOR);
        return articles.publish(draft.articleId(), draft.version(), EDITOR).id();
    }

    @Test
    void a_static_page_stands_in_no_section_and_not_among_the_news() {
        var id = publishedPage();

        assertTrue(
                published.inSections(branch(section.id()), null, 100).stream().noneMatch(c -> c.id() == id));
        assertEquals(List.of(), published.article(id).content().furtherSections());

        assertTrue(published.pages().stream().anyMatch(c -> c.id() == id));
        assertTrue(published.newest(null, 100).stream().noneMatch(c -> c.id() == id));
    }

    @Test
    void what_cannot_be_stored_is_refused_with_its_reason() {
        assertCode("article.title-missing", () -> articles.draft(Kind.ARTICLE, content("  ", section.id()), EDITOR));
        assertCode(
                "article.too-long", () -> articles.draft(Kind.ARTICLE, content("a".repeat(501), section.id()), EDITOR));
        assertCode("section.not-found", () -> articles.draft(Kind.ARTICLE, content("Bài", 999), EDITOR));
    }

    @Test
    void what_is_read_for_the_index_is_cut_by_the_size_of_the_bodies() {
        var large = "<p>" + "a".repeat(3_000_000) + "</p>";
        var ids = new java.util.ArrayList<Long>();
        for (var i = 0; i < 5; i++) {
            var draft = articles.draft(Kind.ARTICLE, content("Bài lớn " + i, section.id(), large), EDITOR);
            ids.add(articles.publish(draft.articleId(), draft.version(), EDITOR).id());
        }

        assertEquals(List.of(ids.subList(0, 2), ids.subList(2, 4), ids.subList(4, 5)), published.inPieces(ids));
        assertEquals(List.of(List.of(-1L)), published.inPieces(List.of(-1L)));
        assertEquals(ids, published.idsAfter(ids.getFirst() - 1, 5));
        assertEquals(List.of(), published.idsAfter(ids.getLast(), 5));
    }

    @Test
    void decomposed_text_is_stored_composed() {
        var draft = articles.draft(Kind.ARTICLE, content("Nghe\u0323\u0302 An", section.id()), EDITOR);
        assertEquals("Nghệ An", draft.content().title());

        var byEntity = content("Cầu", section.id(), "<p>Nghe&#803;&#770; An</p>");
        var body = articles.draft(Kind.ARTICLE, byEntity, EDITOR).content().body();
        assertEquals("<p>Nghệ An</p>", body);
        assertNull(draft.content().kicker());
    }

    private static Article publish(String title) {
        return publish(title, section.id());
    }

    private static Article publish(String title, long sectionId) {
        return publish(content(title, sectionId));
    }

    private static Article publish(Content content) {
        var draft = articles.draft(Kind.ARTICLE, content, EDITOR);
        return articles.publish(draft.articleId(), draft.version(), EDITOR);
    }

    private static void assertCode(String code, org.junit.jupiter.api.function.Executable action) {
        assertEquals(code, assertThrows(CmsException.class, action).code());
    }

    private static List<Long> branch(long section) {
        return newsroom.get(Sections.class).tree().branch(section);
    }
}
