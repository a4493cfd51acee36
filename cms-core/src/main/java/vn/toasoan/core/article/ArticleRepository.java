package vn.toasoan.core.article;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /** Those of one source that are here; holds their rows until the transaction ends. */
    @Query("SELECT * FROM article WHERE external_source = :source AND external_id IN (:externalIds) FOR UPDATE")
    List<Article> lockExternal(String source, Collection<String> externalIds);

    /** Those of one source that are here, but none whose last arrival waits as a working copy. Locks nothing. */
    @Query("""
            SELECT a.* FROM article a
            WHERE a.external_source = :source AND a.external_id IN (:externalIds) AND a.state <> 'NEVER'
                AND NOT EXISTS (SELECT 1 FROM working_copy w WHERE w.article_id = a.id AND w.saved_by = :importer)
            """)
    List<Article> findOut(String source, Collection<String> externalIds, String importer);

    /** Those of one source that are here. Locks nothing. */
    @Query("SELECT * FROM article WHERE external_source = :source AND external_id IN (:externalIds)")
    List<Article> findExternal(String source, Collection<String> externalIds);

    Article save(Article article);

    List<Article> updateAll(List<Article> articles);

    @Query("UPDATE article SET imported_hash = :hash, imported_version = version WHERE id = :id")
    void markImported(long id, String hash);

    /** What they have become by being brought in is no edit. */
    @Query("UPDATE article SET imported_version = version WHERE id IN (:ids)")
    void markImported(Collection<Long> ids);

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
