package vn.toasoan.core.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** SQL of authors. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuthorRepository extends GenericRepository<Author, Long> {

    Optional<Author> findByExactKeyAndNamesake(String exactKey, int namesake);

    Optional<Author> findById(long id);

    List<Author> findByIdIn(Collection<Long> ids);

    @Query("""
            INSERT IGNORE INTO author (name, exact_key, slug, sort_key) VALUES (:name, :exactKey, :slug, :sortKey)
            """)
    int insertIfMissing(String name, String exactKey, String slug, String sortKey);
}
