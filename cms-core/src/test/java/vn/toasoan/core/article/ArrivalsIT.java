package vn.toasoan.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.toasoan.core.support.Samples.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.support.TestNewsroom;

class ArrivalsIT {

    private static final Instant DAY = Instant.parse("2022-08-12T01:04:00Z");

    private static TestNewsroom newsroom;
    private static Arrivals arrivals;
    private static Articles articles;
    private static long section;

    @BeforeAll
    static void open() {
        newsroom = TestNewsroom.open();
        arrivals = newsroom.get(Arrivals.class);
        articles = newsroom.get(Articles.class);
        section = newsroom.unsorted();
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void what_comes_in_is_public_with_the_date_it_was_printed_with() {
        var result = bring("a", "Bài cũ", DAY, true);

        assertEquals(Arrivals.Outcome.IMPORTED, result.outcome());
        var article = newsroom.get(PublicArticles.class)
                .article(result.article().id())
                .article();
        assertEquals(new PrintedTime(DAY, Precision.MINUTE), article.published());
        assertEquals(DAY, article.sortedAt());
    }

    @Test
    void the_same_twice_changes_nothing() {
        bring("b", "Bài", DAY, true);
        var end = newsroom.get(ChangeFeed.class).end();

        assertEquals(Arrivals.Outcome.UNCHANGED, bring("b", "Bài", DAY, true).outcome());
        assertEquals(end, newsroom.get(ChangeFeed.class).end());
    }

    @Test
    void a_changed_one_updates_and_never_doubles() {
        var first = bring("c", "Bài", DAY, true);
        var second = bring("c", "Bài đã sửa", DAY, true);

        assertEquals(Arrivals.Outcome.UPDATED, second.outcome());
        assertEquals(first.article().id(), second.article().id());
        assertEquals(
                Arrivals.Outcome.UPDATED, bring("c", "Bài sửa nữa", DAY, true).outcome());
    }

    @Test
    void one_that_was_edited_here_is_never_overwritten() {
        var first = bring("d", "Bài", DAY, true).article();
        var copy = articles.edit(first.id(), new Actor("Mỹ Quỳ"));
        articles.autosave(first.id(), copy.version(), content("Bài của tòa soạn", section), new Actor("Mỹ Quỳ"));

        var refused = assertInstanceOf(Arrivals.Result.Refused.class, arrive("d", "Bài khác", DAY, true));
        assertEquals("article.edited-since-import", refused.reason().code());
        assertInstanceOf(CmsException.Conflict.class, refused.reason());
    }

    @Test
    void a_refused_one_does_not_keep_the_others_of_its_transaction_out() {
        var results = arrivals.bringIn(List.of(
                arrival("g1", "Bài một", DAY, true),
                arrival("g2", " ", DAY, true),
                arrival("g3", "Bài ba", DAY, true)));

        var refused = assertInstanceOf(Arrivals.Result.Refused.class, results.get(1));
        assertEquals("article.title-missing", refused.reason().code());
        assertEquals(
                Arrivals.Outcome.UNCHANGED, bring("g1", "Bài một", DAY, true).outcome());
        assertEquals(
                Arrivals.Outcome.UNCHANGED, bring("g3", "Bài ba", DAY, true).outcome());
    }

    @Test
    void an_undated_one_shows_no_date_and_stands_after_all_that_have_one() {
        var dated = bring("e1", "Bài cũ có ngày", Instant.parse("1997-12-01T00:00:00Z"), true)
                .article();
        var first = bring("e", "Bài không ngày", null, true).article();
        assertNull(first.published());
        assertTrue(first.sortedAt().isBefore(dated.sortedAt()));

        var again = bring("e", "Bài không ngày, đã sửa", null, true).article();
        assertNull(again.published());
        assertEquals(first.sortedAt(), again.sortedAt());
    }

    @Test
    void a_draft_waits_until_it_is_brought_in_for_readers() {
        var draft = bring("f", "Bản nháp", DAY, false);
        assertEquals(PublicState.NEVER, draft.article().state());
        assertEquals(
                Arrivals.Outcome.UNCHANGED, bring("f", "Bản nháp", DAY, false).outcome());
        assertEquals(
                Arrivals.Outcome.UPDATED,
                bring("f", "Bản nháp, sửa", DAY, false).outcome());

        var out = bring("f", "Bản nháp, sửa", DAY, true);
        assertEquals(Arrivals.Outcome.UPDATED, out.outcome());
        assertEquals(PublicState.PUBLISHED, articles.article(out.article().id()).state());
    }

    @Test
    void a_change_that_came_as_a_draft_waits_until_it_is_brought_in_for_readers() {
        bring("h", "Bài đã đăng", DAY, true);
        bring("h", "Bài đã đăng, sửa", DAY, false);

        var out = bring("h", "Bài đã đăng, sửa", DAY, true);
        assertEquals(Arrivals.Outcome.UPDATED, out.outcome());
        var shown = newsroom.get(PublicArticles.class).article(out.article().id());
        assertEquals("Bài đã đăng, sửa", shown.content().title());
        assertEquals(
                Arrivals.Outcome.UNCHANGED,
                bring("h", "Bài đã đăng, sửa", DAY, true).outcome());
    }

    @Test
    void one_that_an_editor_has_open_is_unchanged_when_it_comes_again_as_it_was() {
        var article = bring("i", "Bài đang mở", DAY, true).article();
        articles.edit(article.id(), new Actor("Mỹ Quỳ"));

        assertEquals(
                Arrivals.Outcome.UNCHANGED, bring("i", "Bài đang mở", DAY, true).outcome());
    }

    @Test
    void a_draft_that_comes_again_makes_the_copy_stale_that_an_editor_has_open() {
        var article = bring("j", "Bản nháp", DAY, false).article();
        var open = articles.edit(article.id(), new Actor("Mỹ Quỳ"));
        assertEquals(
                Arrivals.Outcome.UPDATED,
                bring("j", "Bản nháp, sửa", DAY, false).outcome());

        var typed = content("Chữ của biên tập viên", section);
        var refused = assertThrows(
                CmsException.Conflict.class,
                () -> articles.autosave(article.id(), open.version(), typed, new Actor("Mỹ Quỳ")));
        assertEquals("article.stale-version", refused.code());
        assertEquals(
                "Bản nháp, sửa",
                articles.edit(article.id(), new Actor("Mỹ Quỳ")).content().title());
        assertEquals(
                Arrivals.Outcome.UPDATED,
                bring("j", "Bản nháp, sửa nữa", DAY, false).outcome());
    }

    @Test
    void a_draft_that_an_editor_publishes_keeps_the_date_it_was_printed_with() {
        var article = bring("k", "Bản nháp có ngày", DAY, false).article();
        var open = articles.edit(article.id(), new Actor("Mỹ Quỳ"));
        var out = articles.publish(article.id(), open.version(), new Actor("Mỹ Quỳ"));

        assertEquals(new PrintedTime(DAY, Precision.MINUTE), out.published());
        assertNull(out.updated());
        assertEquals(DAY, out.sortedAt());
    }

    private static Arrivals.Result.Taken bring(String id, String title, @Nullable Instant published, boolean publish) {
        return assertInstanceOf(Arrivals.Result.Taken.class, arrive(id, title, published, publish));
    }

    private static Arrivals.Result arrive(String id, String title, @Nullable Instant published, boolean publish) {
        return arrivals.bringIn(List.of(arrival(id, title, published, publish))).getFirst();
    }

    private static Arrivals.Arrival arrival(String id, String title, @Nullable Instant published, boolean publish) {
        var time = published == null ? null : new PrintedTime(published, Precision.MINUTE);
        return new Arrivals.Arrival(
                "files", id, Kind.ARTICLE, content(title, section), Dating.printed(time, null), publish);
    }
}
