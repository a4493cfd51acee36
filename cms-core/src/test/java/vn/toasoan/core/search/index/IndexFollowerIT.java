package vn.toasoan.core.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.change.Entry;
import vn.toasoan.core.change.Position;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.search.Desk;
import vn.toasoan.core.search.Draft;
import vn.toasoan.core.search.SearchPage;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

class IndexFollowerIT {

    private TestDatabase.Access database;
    private Path data;
    private Desk desk;

    @BeforeEach
    void open() {
        database = TestDatabase.migrated();
        data = TestNewsroom.newFolder();
        desk = Desk.at(database, data);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void before_the_first_index_is_built_the_door_says_so_and_an_empty_text_is_answered() {
        var failure = assertThrows(CmsException.Unavailable.class, () -> desk.search("bài"));

        assertEquals("search.being-built", failure.code());
        assertEquals(SearchPage.Nothing.NO_TEXT, desk.search("").nothing());
        assertEquals(
                new SearchIndex.State(null, null, false),
                desk.get(SearchIndex.class).state());
    }

    @Test
    void what_is_published_is_found_within_a_second_and_what_is_withdrawn_is_not() {
        desk.following().caughtUp();

        assertWithinOneSecond(() -> {
            var id = desk.publish(Draft.of("Cù lao Dung vào mùa", "Nhãn chín rộ."));
            var published = untilNoticed(() -> desk.ids("cù lao").equals(List.of(id)));
            desk.withdraw(id);
            return Math.max(published, untilNoticed(() -> desk.ids("cù lao").isEmpty()));
        });
    }

    @Test
    void a_new_revision_takes_the_place_of_the_former() {
        desk.following().caughtUp();
        var id = desk.publish("một", Draft.of("Bài thứ nhất", "cũ kỹ"));
        desk.publish("một", Draft.of("Bài đã sửa", "mới mẻ"));
        desk.caughtUp();

        assertEquals(List.of(), desk.ids("cũ kỹ"));
        assertEquals(List.of(id), desk.ids("mới mẻ"));
    }

    @Test
    void pages_are_found_like_articles() {
        var id = desk.publish(
                Draft.of("Giới thiệu tòa soạn", "Địa chỉ liên hệ").page().at(null));
        desk.following().caughtUp();

        assertEquals(List.of(id), desk.ids("giới thiệu"));
    }

    @Test
    void applying_twice_is_harmless_and_leaves_what_a_rebuild_makes() {
        var follower = desk.get(IndexFollower.class);
        follower.rebuild(desk.get(ChangeFeed.class).end());
        var kept = desk.publish("giữ", Draft.of("Giữ lại", "một"));
        var withdrawn = desk.publish("rút", Draft.of("Rút xuống", "hai"));
        desk.withdraw(withdrawn);

        var entries = entriesAfter(follower.position().orElseThrow());
        follower.apply(entries);
        var once = IndexContents.of(desk.get(SearchIndex.class));
        follower.apply(entries.subList(1, entries.size()));
        follower.apply(entries);

        assertEquals(once, IndexContents.of(desk.get(SearchIndex.class)));
        assertEquals(rebuilt(), once);
        assertEquals(List.of(kept), List.copyOf(once.byArticle().keySet()));
        assertEquals(desk.get(ChangeFeed.class).end(), follower.position().orElseThrow());
    }

    @Test
    void changes_that_are_none_of_its_business_only_move_its_position() {
        var follower = desk.get(IndexFollower.class);
        var end = desk.get(ChangeFeed.class).end();
        follower.rebuild(end);
        var later = new Position(end.number() + 4, 17);

        follower.apply(List.of(
                new Entry(new Position(end.number() + 1, 3), new Change.SectionChanged(1), Draft.NOON),
                new Entry(new Position(end.number() + 2, 4), new Change.AuthorChanged(1), Draft.NOON),
                new Entry(new Position(end.number() + 3, 5), new Change.SlogansChanged(), Draft.NOON),
                new Entry(later, new Change.SiteChanged(), Draft.NOON)));

        assertEquals(later, follower.position().orElseThrow());
    }

    @Test
    void more_articles_than_fit_in_one_batch_are_all_taken_in() {
        desk.following().caughtUp();
        var ids = IntStream.range(0, 230)
                .mapToObj(i -> desk.publish(Draft.of("Bài số " + i, "nội dung")))
                .toList();
        desk.caughtUp();

        assertEquals(
                ids,
                List.copyOf(IndexContents.of(desk.get(SearchIndex.class))
                        .byArticle()
                        .keySet()));
        assertEquals(rebuilt(), IndexContents.of(desk.get(SearchIndex.class)));
    }

    @Test
    void closing_brings_all_to_disk() {
        desk.following().caughtUp();
        IntStream.range(0, 20).forEach(i -> desk.publish(Draft.of("Bài " + i, "nội dung")));
        desk.caughtUp();
        var before = IndexContents.of(desk.get(SearchIndex.class));
        var end = desk.get(ChangeFeed.class).end();
        desk.close();

        assertEquals(before, IndexContents.committed(data.resolve("index")));
        assertEquals(end, IndexContents.committedPosition(data.resolve("index")));

        desk = Desk.at(database, data).following().caughtUp();
        assertTrue(Files.isDirectory(data.resolve("index/1")), "the index was gone on from, not built anew");
        assertEquals(before, IndexContents.of(desk.get(SearchIndex.class)));
    }

    @Test
    void the_words_of_a_large_index_are_read_before_anybody_searches() {
        desk.following().caughtUp();
        IntStream.range(0, 520).forEach(i -> desk.publish(Draft.of("Bài số " + i, "nội dung")));
        var bridge = desk.publish(Draft.of("Cầu phao Ổ Lau", "nội dung"));
        desk.caughtUp();
        desk.close();

        desk = Desk.at(database, data).following().caughtUp();
        Desk.until("the words are read", desk.get(Vocabularies.class)::isThere);

        assertEquals(List.of(bridge), desk.ids("caauf phao"));
    }

    @Test
    void the_words_of_a_large_index_are_read_anew_though_nobody_searches() {
        var vocabularies = desk.following().caughtUp().get(Vocabularies.class);
        Desk.until("the words of none are read", vocabularies::isThere);
        IntStream.range(0, 520).forEach(i -> desk.publish(Draft.of("Bài số " + i, "nội dung")));
        var bridge = desk.publish(Draft.of("Cầu phao Ổ Lau", "nội dung"));
        desk.caughtUp();

        vocabularies.catchUp(Duration.ofMinutes(5));
        assertEquals(List.of(), desk.ids("caauf phao"));
        vocabularies.catchUp(Duration.ZERO);
        Desk.until("the new words are known", () -> desk.ids("caauf phao").equals(List.of(bridge)));
    }

    @Test
    void two_nodes_on_one_database_each_follow_with_an_index_of_their_own() {
        desk.following();
        try (var other = Desk.at(database, TestNewsroom.newFolder()).following()) {
            var here = desk.publish(Draft.of("Viết ở nút này", "nội dung"));
            var there = other.publish(Draft.of("Viết ở nút kia", "nội dung"));
            desk.caughtUp();
            other.caughtUp();

            assertEquals(List.of(there), desk.ids("nút kia"));
            assertEquals(List.of(here), other.ids("nút này"));
            assertEquals(IndexContents.of(desk.get(SearchIndex.class)), IndexContents.of(other.get(SearchIndex.class)));
        }
    }

    @Test
    void a_search_that_runs_while_the_index_is_replaced_reads_on_and_the_old_folder_goes_after_it() {
        desk.publish(Draft.of("Bài đang đọc", "nội dung"));
        var follower = desk.get(IndexFollower.class);
        var end = desk.get(ChangeFeed.class).end();
        follower.rebuild(end);
        var index = desk.get(SearchIndex.class);

        try (var lease = index.lease()) {
            follower.rebuild(end);
            assertTrue(Files.isDirectory(data.resolve("index/1")));
            assertEquals(1, lease.reader().numDocs());
            assertEquals("Bài đang đọc", title(lease));
        }
        assertFalse(Files.exists(data.resolve("index/1")));
        assertTrue(Files.isDirectory(data.resolve("index/2")));
    }

    private static String title(IndexLease lease) {
        try {
            return new Titles(lease.reader()).of(0);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Entry> entriesAfter(Position position) {
        var entries = desk.get(ChangeFeed.class).from(position, 1000);
        return entries.subList(1, entries.size());
    }

    private IndexContents rebuilt() {
        try (var fresh = Desk.at(database, TestNewsroom.newFolder())) {
            fresh.get(IndexFollower.class).rebuild(fresh.get(ChangeFeed.class).end());
            return IndexContents.of(fresh.get(SearchIndex.class));
        }
    }

    /**
     * A machine that others keep busy may hold one try up; a follower that waits wrongly holds up each.
     *
     * @param attempt gives nanoseconds
     */
    private static void assertWithinOneSecond(LongSupplier attempt) {
        var took = LongStream.generate(attempt)
                .limit(3)
                .takeWhile(nanos -> nanos >= 1_000_000_000L)
                .toArray();
        assertTrue(took.length < 3, "nanoseconds of each try: " + Arrays.toString(took));
    }

    private static long untilNoticed(BooleanSupplier condition) {
        var start = System.nanoTime();
        Desk.until("what was published or withdrawn is noticed", condition);
        return System.nanoTime() - start;
    }
}
