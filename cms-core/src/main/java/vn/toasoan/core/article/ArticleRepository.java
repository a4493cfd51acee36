package vn.toasoan.core.article;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.Precision;

/** SQL of single articles. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ArticleRepository extends GenericRepository<Article, Long> {

    Optional<Article> findById(long id);

    /** Holds the row until the transaction ends, so that what is done to one article is done in turn. */
    @Query("SELECT * FROM article WHERE id = :id FOR UPDATE")
    Optional<Article> lock(long id);

    @Query("SELECT * FROM article WHERE external_source = :source AND external_id = :externalId FOR UPDATE")
    Optional<Article> lockExternal(String source, String externalId);

    Article save(Article article);

    Article update(Article article);

    @Query("""
            UPDATE article SET external_source = :source, external_id = :externalId,
                imported_hash = :hash, imported_version = version
            WHERE id = :id
            """)
    void markImported(long id, String source, String externalId, String hash);

    /** The times it is to be published with, as long as it never was. */
    @Query("""
            UPDATE article SET published_at = :publishedAt, published_precision = :publishedPrecision,
                updated_at = :updatedAt, updated_precision = :updatedPrecision, sorted_at = :sortedAt
            WHERE id = :id AND state = 'NEVER'
            """)
    void date(
            long id,
            @Nullable Instant publishedAt,
            @Nullable Precision publishedPrecision,
            @Nullable Instant updatedAt,
            @Nullable Precision updatedPrecision,
            Instant sortedAt);

    @Query("UPDATE article SET version = :version WHERE id = :id")
    void setVersion(long id, long version);

    @Query("""
            UPDATE article SET state = 'WITHDRAWN', withdrawn_because = :reason, version = :version WHERE id = :id
            """)
    void withdraw(long id, String reason, long version);
}
