package vn.toasoan.core.section;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** SQL of tags. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TagRepository extends GenericRepository<Tag, Long> {

    List<Tag> findByExactKeyIn(Collection<String> keys);

    Optional<Tag> findById(long id);

    @Query("INSERT IGNORE INTO tag (name, exact_key, slug) VALUES (:name, :exactKey, :slug)")
    int insertIfMissing(String name, String exactKey, String slug);
}
