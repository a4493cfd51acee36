package vn.toasoan.core.article;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;

/** SQL of the three tables by which lists find public articles: under a section, a tag, an author. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlacingRepository extends GenericRepository<Article, Long> {

    /** Each in its own section, if it has one. */
    @Query("""
            INSERT INTO article_section (section_id, sorted_at, article_id)
            SELECT section_id, sorted_at, id FROM article WHERE id IN (:articleIds) AND section_id IS NOT NULL
            """)
    void standInOwn(Collection<Long> articleIds);

    @Query("""
            INSERT INTO article_section (section_id, sorted_at, article_id)
            SELECT id, :sortedAt, :articleId FROM section WHERE id IN (:sections)
            """)
    void standIn(long articleId, Instant sortedAt, Collection<Long> sections);

    @Query("""
            INSERT INTO article_tag (tag_id, sorted_at, article_id)
            SELECT id, :sortedAt, :articleId FROM tag WHERE id IN (:tags)
            """)
    void standUnder(long articleId, Instant sortedAt, Collection<Long> tags);

    @Query("""
            INSERT INTO article_author (author_id, sorted_at, article_id)
            SELECT id, :sortedAt, :articleId FROM author WHERE id IN (:authors)
            """)
    void standBy(long articleId, Instant sortedAt, Collection<Long> authors);

    @Query("DELETE FROM article_section WHERE article_id = :articleId")
    void leaveSections(long articleId);

    @Query("DELETE FROM article_tag WHERE article_id = :articleId")
    void leaveTags(long articleId);

    @Query("DELETE FROM article_author WHERE article_id = :articleId")
    void leaveAuthors(long articleId);
}
