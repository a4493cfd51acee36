package vn.toasoan.core.media;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** SQL of pictures. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PictureRepository extends GenericRepository<Picture, String> {

    Optional<Picture> findByHash(String hash);

    @Query("""
            INSERT IGNORE INTO picture (hash, type, width, height, bytes, created_at)
            VALUES (:hash, :type, :width, :height, :bytes, :createdAt)
            """)
    int insertIfMissing(String hash, PictureType type, int width, int height, long bytes, Instant createdAt);
}
