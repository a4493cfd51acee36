package vn.toasoan.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.toasoan.core.support.Samples.content;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

/** What is read of an article with a long history, by what the database sends. */
class RevisionsIT {

    private static final Actor EDITOR = new Actor("Mỹ Quỳ");
    private static final int REVISIONS = 20;
    private static final int BODY = 50_000;

    private TestNewsroom newsroom;
    private Articles articles;
    private long id;

    @BeforeEach
    void open() {
        // One connection, so that its count of bytes tells of everything.
        newsroom = TestNewsroom.on(TestDatabase.migrated(), Map.of("datasources.default.maximum-pool-size", 1));
        articles = newsroom.get(Articles.class);
        var section = newsroom.unsorted();
        var body = "<p>" + "a".repeat(BODY) + "</p>";
        var copy = articles.draft(Kind.ARTICLE, content("Bản 0", section, body), EDITOR);
        id = copy.articleId();
        for (var i = 1; i <= REVISIONS; i++) {
            copy = articles.save(id, copy.version(), content("Bản " + i, section, body), EDITOR);
        }
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void the_history_is_listed_without_the_bodies() {
        var before = sent();
        var history = articles.revisions(id);

        assertTrue(sent() - before < BODY, "bytes sent: " + (sent() - before));
        assertEquals(REVISIONS, history.size());
    }

    @Test
    void editing_anew_reads_the_last_revision_alone() {
        forgetWorkingCopy();
        var before = sent();
        var copy = articles.edit(id, EDITOR);

        assertTrue(sent() - before < 2 * BODY, "bytes sent: " + (sent() - before));
        assertEquals("Bản " + REVISIONS, copy.content().title());
    }

    /** As in a database whose copies were let go of. */
    private void forgetWorkingCopy() {
        transactions().executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.executeUpdate("DELETE FROM working_copy");
            }
        });
    }

    private long sent() {
        return transactions().executeRead(status -> {
            try (var statement = status.getConnection().createStatement();
                    var rows = statement.executeQuery("SHOW SESSION STATUS LIKE 'Bytes_sent'")) {
                rows.next();
                return rows.getLong(2);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return newsroom.get(TransactionOperations.class);
    }
}
