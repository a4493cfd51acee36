package vn.toasoan.core.section;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** SQL of sections. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SectionRepository extends GenericRepository<Section, Long> {

    List<Section> findAll();

    Section save(Section section);

    Section update(Section section);

    @Query(
            "INSERT INTO section_old_slug (slug, section_id) VALUES (:slug, :id) ON DUPLICATE KEY UPDATE section_id = :id")
    void keepOldSlug(String slug, long id);

    @Query("SELECT s.* FROM section s JOIN section_old_slug o ON o.section_id = s.id WHERE o.slug = :slug")
    Optional<Section> findByOldSlug(String slug);
}
