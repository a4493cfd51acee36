package vn.toasoan.core.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.support.Crowd;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

class ChangeFeedIT {

    private TestNewsroom newsroom;
    private ChangeFeed feed;
    private TransactionOperations<Connection> transactions;

    @BeforeEach
    void open() {
        open(TestNewsroom.open());
    }

    private void open(TestNewsroom opened) {
        newsroom = opened;
        feed = newsroom.get(ChangeFeed.class);
        transactions = connections(newsroom);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void a_new_feed_holds_its_beginning_with_a_random_token() {
        var end = feed.end();
        assertEquals(0, end.number());
        assertTrue(end.token() > 0);

        try (var other = TestNewsroom.open()) {
            assertTrue(other.get(ChangeFeed.class).end().token() != end.token());
        }
    }

    @Test
    void a_change_is_written_when_its_transaction_commits_and_once_however_often_it_was_appended() {
        append(new Change.ArticlePublished(7), new Change.ArticlePublished(7), new Change.SlogansChanged());

        var entries = feed.from(new Position(0, 0), 10);
        assertEquals(
                List.of(new Change.Beginning(), new Change.ArticlePublished(7), new Change.SlogansChanged()),
                entries.stream().map(Entry::change).toList());
    }

    @Test
    void a_transaction_that_fails_leaves_no_change_and_no_gap() {
        assertThrows(
                IllegalStateException.class,
                () -> transactions.executeWrite(status -> {
                    feed.append(new Change.ArticlePublished(1));
                    throw new IllegalStateException("no");
                }));
        append(new Change.ArticlePublished(2));

        assertEquals(
                new Change.ArticlePublished(2),
                feed.from(new Position(1, 0), 10).getFirst().change());
    }

    @Test
    void outside_a_transaction_nothing_is_appended() {
        assertThrows(IllegalStateException.class, () -> feed.append(new Change.SiteChanged()));
    }

    @Test
    void changes_of_a_joined_transaction_are_written_at_the_outer_commit() {
        transactions.executeWrite(outer -> {
            feed.append(new Change.ArticlePublished(1));
            feed.askReindex();
            assertEquals(0, feed.end().number());
            return null;
        });
        assertEquals(2, feed.end().number());
    }

    @Test
    void fifty_writers_at_once_lose_and_reorder_nothing() {
        var writers = 50;
        var each = 20;
        var all = (long) writers * each;
        var seen = new ArrayList<Entry>();

        Crowd.of(
                writers,
                writer -> {
                    for (var i = 0; i < each; i++) {
                        append(new Change.ArticlePublished((long) writer * each + i));
                    }
                },
                () -> {
                    var at = feed.from(new Position(0, 0), 1).getFirst().position();
                    while (seen.size() < all) {
                        var entries = feed.from(at, 100);
                        assertEquals(at, entries.getFirst().position());
                        seen.addAll(entries.subList(1, entries.size()));
                        at = entries.getLast().position();
                    }
                });

        assertEquals(
                LongStream.rangeClosed(1, all).boxed().toList(),
                seen.stream().map(e -> e.position().number()).toList());
        assertEquals(all, seen.stream().map(Entry::change).distinct().count());
        for (var w = 0; w < writers; w++) {
            var writer = w;
            var own = seen.stream()
                    .map(e -> ((Change.ArticlePublished) e.change()).articleId())
                    .filter(id -> id / each == writer)
                    .toList();
            assertEquals(own.stream().sorted().toList(), own);
        }
    }

    @Test
    void trimming_drops_what_is_old_and_keeps_the_newest() throws Exception {
        append(new Change.ArticlePublished(1));
        append(new Change.ArticlePublished(2));
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.executeUpdate("UPDATE change_feed SET at = at - INTERVAL 31 DAY");
            }
        });

        assertEquals(2, feed.trim());
        assertEquals(2, feed.end().number());
        append(new Change.ArticlePublished(3));
        assertEquals(3, feed.end().number());
    }

    @Test
    void all_changes_of_a_transaction_are_written_by_one_statement() {
        newsroom.close();
        open(TestNewsroom.on(TestDatabase.migrated(), Map.of("datasources.default.maximum-pool-size", 1)));
        append(new Change.ArticlePublished(1));
        var before = insertsOfThisConnection();

        append(LongStream.range(0, 500).mapToObj(Change.ArticlePublished::new).toArray(Change[]::new));

        assertEquals(1, insertsOfThisConnection() - before);
        assertEquals(501, feed.end().number());
    }

    private long insertsOfThisConnection() {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().createStatement();
                    var rows = statement.executeQuery("SHOW SESSION STATUS LIKE 'Com_insert'")) {
                rows.next();
                return rows.getLong(2);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> connections(TestNewsroom newsroom) {
        return newsroom.get(TransactionOperations.class);
    }

    private void append(Change... changes) {
        transactions.executeWrite(status -> {
            List.of(changes).forEach(feed::append);
            return null;
        });
    }
}
