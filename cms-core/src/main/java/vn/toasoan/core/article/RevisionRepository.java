package vn.toasoan.core.article;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** SQL of revisions. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RevisionRepository extends GenericRepository<Revision, Long> {

    Optional<Revision> findById(long id);

    List<Revision> findByIdIn(Collection<Long> ids);

    @Query("""
            SELECT id, number, made_at, made_by, content_title AS title FROM revision
            WHERE article_id = :articleId ORDER BY number
            """)
    List<RevisionHead> heads(long articleId);

    @Query("SELECT * FROM revision WHERE article_id = :articleId ORDER BY number DESC LIMIT 1")
    Optional<Revision> last(long articleId);

    Revision save(Revision revision);

    @Query("SELECT COALESCE(MAX(number), 0) FROM revision WHERE article_id = :articleId")
    int lastNumber(long articleId);
}
