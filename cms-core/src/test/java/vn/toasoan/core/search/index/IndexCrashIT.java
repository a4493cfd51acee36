package vn.toasoan.core.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.change.Position;
import vn.toasoan.core.search.Desk;
import vn.toasoan.core.search.Draft;
import vn.toasoan.core.support.Crowd;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

/** Whatever happens to process, disk or database, the index becomes what a rebuild makes of the rows. */
class IndexCrashIT {

    private TestDatabase.Access database;
    private Path data;

    @BeforeEach
    void create() {
        database = TestDatabase.migrated();
        data = TestNewsroom.newFolder();
    }

    @Test
    void what_was_not_committed_when_the_process_died_is_repeated() throws IOException {
        try (var desk = node(data).following()) {
            publish(desk, 0, 10);
            desk.caughtUp();
        }
        var older = TestNewsroom.newFolder();
        Folders.copy(data, older);
        try (var desk = node(data).following()) {
            publish(desk, 5, 15);
            desk.caughtUp(); // there is no index to ask before
            desk.withdraw(desk.ids("số 3").getFirst());
            desk.caughtUp();
        }

        assertNotEquals(position(data), position(older));
        assertGoesOnToTheTruth(older);
        assertTrue(Files.isDirectory(older.resolve("index/1")), "it went on and was not built anew");
        assertEquals(position(data), position(older));
    }

    @Test
    void a_process_that_dies_at_any_moment_of_writing_loses_nothing() throws IOException {
        var moments = new ArrayList<Path>();
        try (var desk = node(data).following()) {
            for (var round = 0; round < 6; round++) {
                publish(desk, round * 3, round * 3 + 20);
                moments.add(TestNewsroom.newFolder());
                Folders.copy(data, moments.getLast());
            }
            desk.caughtUp();
        }

        for (var moment : moments) {
            assertGoesOnToTheTruth(moment);
        }
    }

    @Test
    void a_database_restored_to_an_older_state_makes_a_new_index() throws SQLException {
        long lost;
        try (var desk = node(data).following()) {
            publish(desk, 0, 3);
            desk.caughtUp();
            var end = desk.get(ChangeFeed.class).end().number();
            lost = desk.publish(Draft.of("Bài bị mất", "nội dung"));
            desk.caughtUp();
            assertEquals(List.of(lost), desk.ids("bị mất"));
            forget(end, lost);
        }
        try (var desk = Desk.at(database, TestNewsroom.newFolder())) {
            desk.publish(Draft.of("Bài viết lại", "nội dung"));
            desk.publish(Draft.of("Bài viết thêm", "nội dung"));
        }

        assertGoesOnToTheTruth(data);
        assertTrue(Files.isDirectory(data.resolve("index/2")));
    }

    @Test
    void another_database_makes_a_new_index() throws IOException {
        try (var desk = node(data).following()) {
            publish(desk, 0, 3);
            desk.caughtUp();
        }
        database = TestDatabase.migrated();
        try (var desk = Desk.at(database, TestNewsroom.newFolder())) {
            publish(desk, 10, 15);
        }

        assertGoesOnToTheTruth(data);
    }

    @Test
    void a_rebuild_that_is_killed_at_any_moment_leaves_the_former_index_and_nothing_else() throws Exception {
        var moments = new ArrayList<Path>();
        try (var desk = node(data)) {
            publish(desk, 0, 300);
            desk.following().caughtUp();
        }
        try (var desk = node(data)) {
            var follower = desk.get(IndexFollower.class);
            follower.position();
            var end = desk.get(ChangeFeed.class).end();
            var rebuild = beginRebuild(follower, end, moments);
            while (!rebuild.isDone()) {
                moments.add(copied());
            }
            rebuild.join();
            publish(desk, 290, 310);
        }

        var unfinished = 0;
        for (var moment : List.of(moments.getFirst(), moments.get(moments.size() / 2), moments.getLast())) {
            unfinished += Folders.names(moment.resolve("index")).contains("1") ? 1 : 0;
            assertGoesOnToTheTruth(moment);
            assertEquals(1, Folders.names(moment.resolve("index")).size());
        }
        assertTrue(unfinished > 0, "no copy was taken before the rebuild was complete");
    }

    @Test
    void a_node_that_is_stopped_while_it_rebuilds_stops_soon_and_leaves_nothing_half_built() throws IOException {
        try (var desk = node(data)) {
            publish(desk, 0, 300);
            desk.following().caughtUp();
        }
        var desk = node(data);
        var follower = desk.get(IndexFollower.class);
        follower.position();
        var end = desk.get(ChangeFeed.class).end();
        var rebuild = CompletableFuture.runAsync(() -> {
            while (true) {
                follower.rebuild(end);
            }
        });
        Desk.until("it rebuilds", () -> desk.get(SearchIndex.class).state().building());
        var start = System.nanoTime();
        desk.close();

        assertTrue(System.nanoTime() - start < 10_000_000_000L);
        assertTrue(rebuild.handle((_, failure) -> failure != null).join());
        assertEquals(1, Folders.names(data.resolve("index")).size());
        assertGoesOnToTheTruth(data);
    }

    @Test
    void a_reindex_while_writers_write_misses_nothing() {
        try (var desk = node(data).following()) {
            publish(desk, 0, 100);
            Crowd.of(
                    8,
                    writer -> {
                        for (var i = 0; i < 15; i++) {
                            desk.publish(writer + " " + i % 9, draft(writer * 100 + i));
                            desk.withdraw(desk.publish(draft(writer)));
                        }
                    },
                    () -> {
                        for (var i = 0; i < 4; i++) {
                            desk.get(ChangeFeed.class).askReindex();
                            publish(desk, 50 + i * 10, 60 + i * 10);
                        }
                    });
            desk.caughtUp();

            assertEquals(rebuilt(), IndexContents.of(desk.get(SearchIndex.class)));
        }
    }

    @Test
    void a_reindex_of_a_node_that_serves_drops_no_search() {
        try (var desk = node(data).following()) {
            var always = desk.publish("luôn ở đây", Draft.of("Cầu phao Ổ Lau", "nội dung"));
            publish(desk, 0, 100);
            desk.caughtUp();
            var generations = new ConcurrentSkipListSet<String>();
            Crowd.of(
                    4,
                    _ -> {
                        while (generations.size() < 4) {
                            assertEquals(List.of(always), desk.ids("cau phao"));
                        }
                    },
                    () -> {
                        while (generations.size() < 4) {
                            desk.get(ChangeFeed.class).askReindex();
                            desk.caughtUp();
                            generations.addAll(names());
                        }
                    });
            desk.publish("luôn ở đây", Draft.of("Cầu phao sau khi lập lại", "nội dung"));
            desk.caughtUp();

            assertEquals(List.of(always), desk.ids("sau khi lập lại"));
            assertEquals(rebuilt(), IndexContents.of(desk.get(SearchIndex.class)));
        }
    }

    private List<String> names() {
        try {
            return Folders.names(data.resolve("index"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins one, and takes the first copy while it cannot end: it waits for the rows. */
    private CompletableFuture<Void> beginRebuild(IndexFollower follower, Position end, List<Path> moments)
            throws IOException, SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("LOCK TABLES revision WRITE");
            var rebuild = CompletableFuture.runAsync(() -> follower.rebuild(end));
            Desk.until("it builds", () -> Files.exists(data.resolve("index/2/write.lock")));
            moments.add(copied());
            return rebuild;
        }
    }

    private Path copied() throws IOException {
        var copy = TestNewsroom.newFolder();
        Folders.copy(data, copy);
        return copy;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private void assertGoesOnToTheTruth(Path folder) {
        try (var desk = node(folder).following().caughtUp()) {
            assertEquals(rebuilt(), IndexContents.of(desk.get(SearchIndex.class)));
            assertEquals(
                    desk.get(ChangeFeed.class).end(),
                    desk.get(IndexFollower.class).position().orElseThrow());
        }
    }

    private IndexContents rebuilt() {
        try (var fresh = node(TestNewsroom.newFolder())) {
            fresh.get(IndexFollower.class).rebuild(fresh.get(ChangeFeed.class).end());
            return IndexContents.of(fresh.get(SearchIndex.class));
        }
    }

    private Desk node(Path folder) {
        return Desk.at(database, folder);
    }

    private static Object position(Path folder) {
        return IndexContents.committedPosition(folder.resolve("index"));
    }

    private static void publish(Desk desk, int from, int to) {
        IntStream.range(from, to).forEach(i -> desk.publish("bài " + i, draft(i)));
    }

    private static Draft draft(int number) {
        return Draft.of("Bài số " + number, "Nội dung lần " + System.nanoTime() % 1000)
                .sapo("Sapo " + number);
    }

    /** As if the database were restored from a backup made at the end: the article and its change never were. */
    private void forget(long end, long article) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var table : List.of("article_section", "article_tag", "article_author", "revision")) {
                statement.execute("DELETE FROM " + table + " WHERE article_id = " + article);
            }
            statement.execute("DELETE FROM article WHERE id = " + article);
            statement.execute("DELETE FROM change_feed WHERE number > " + end);
            statement.execute("UPDATE change_counter SET n = " + end);
        }
    }
}
