package vn.toasoan.core.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** SQL of authors. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuthorRepository extends GenericRepository<Author, Long> {

    Optional<Author> findByExactKeyAndNamesake(String exactKey, int namesake);

    /** In a transaction of its own, so that the caller's holds no lock that another writer of the name waits for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Query("""
            INSERT IGNORE INTO author (name, exact_key, slug, sort_key) VALUES (:name, :exactKey, :slug, :sortKey)
            """)
    void insertIfMissing(String name, String exactKey, String slug, String sortKey);
}
