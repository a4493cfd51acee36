package vn.toasoan.core.change;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** SQL of the feed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeRepository extends GenericRepository<ChangeRow, Long> {

    @Query("SELECT * FROM change_feed WHERE number >= :number ORDER BY number LIMIT :limit")
    List<ChangeRow> from(long number, int limit);

    @Query("SELECT * FROM change_feed ORDER BY number DESC LIMIT 1")
    ChangeRow newest();

    /** Takes the next numbers and holds the counter's lock until the transaction ends. */
    @Query("UPDATE change_counter SET n = LAST_INSERT_ID(n + :howMany)")
    void take(int howMany);

    @Query("SELECT LAST_INSERT_ID()")
    long lastTaken();

    List<ChangeRow> saveAll(List<ChangeRow> rows);

    @Query("DELETE FROM change_feed WHERE at < :before AND number < (SELECT n FROM change_counter)")
    int deleteOlderThan(Instant before);
}
