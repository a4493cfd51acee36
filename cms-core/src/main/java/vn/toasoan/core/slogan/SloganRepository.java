package vn.toasoan.core.slogan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** SQL of slogans. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SloganRepository extends GenericRepository<Slogan, Long> {

    @Query("SELECT * FROM slogan ORDER BY place, id")
    List<Slogan> all();

    Optional<Slogan> findByExactKey(String exactKey);

    Slogan save(Slogan slogan);

    Slogan update(Slogan slogan);

    @Query("SELECT COALESCE(MAX(place), 0) FROM slogan")
    int lastPlace();
}
