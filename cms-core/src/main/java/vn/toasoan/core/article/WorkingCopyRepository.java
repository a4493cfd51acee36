package vn.toasoan.core.article;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** SQL of working copies. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkingCopyRepository extends GenericRepository<WorkingCopy, Long> {

    Optional<WorkingCopy> findById(long articleId);

    WorkingCopy save(WorkingCopy copy);

    WorkingCopy update(WorkingCopy copy);

    void deleteById(long articleId);
}
