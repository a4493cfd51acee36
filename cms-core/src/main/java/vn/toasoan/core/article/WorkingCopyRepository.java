package vn.toasoan.core.article;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.Optional;

/** SQL of working copies. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkingCopyRepository extends GenericRepository<WorkingCopy, Long> {

    Optional<WorkingCopy> findById(long articleId);

    boolean existsByArticleId(long articleId);

    WorkingCopy save(WorkingCopy copy);

    WorkingCopy update(WorkingCopy copy);

    /** Makes a save or publication stale that started from an earlier version. */
    @Query("UPDATE working_copy SET version = :version WHERE article_id = :articleId")
    void setVersion(long articleId, long version);

    void deleteById(long articleId);

    @Query("DELETE FROM working_copy WHERE article_id IN (:articleIds)")
    void deleteAll(Collection<Long> articleIds);
}
