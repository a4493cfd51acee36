package vn.toasoan.core.article;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL of lists: cards only, paged by (sorted_at, id). */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CardRepository extends GenericRepository<Article, Long> {

    /** Of the body that readers see, in bytes of UTF-8. */
    @Introspected
    record Size(long id, long bytes) {}

    /** When one of a range of articles was last changed for readers; null where none shows a date. */
    @Introspected
    record Range(long number, @Nullable Instant changedAt) {}

    String CARD = "a.id, a.slug, a.title, a.kicker, a.sapo, a.section_id, a.published_at, a.published_precision, "
            + "a.updated_at, a.updated_precision, a.sorted_at, "
            + "a.picture_hash, a.picture_width, a.picture_height, a.picture_alt";

    /** Of a list's rows, those after a place, in order. */
    String OLDER = """
            AND (s.sorted_at < :sortedAt OR (s.sorted_at = :sortedAt AND s.article_id < :id))
            ORDER BY s.sorted_at DESC, s.article_id DESC LIMIT :limit
            """;

    @Query("SELECT " + CARD + """
             FROM article a
            WHERE a.state = 'PUBLISHED' AND a.kind = 'ARTICLE'
              AND (a.sorted_at < :sortedAt OR (a.sorted_at = :sortedAt AND a.id < :id))
            ORDER BY a.sorted_at DESC, a.id DESC LIMIT :limit
            """)
    List<Card> newest(Instant sortedAt, long id, int limit);

    @Query("SELECT " + CARD + """
             FROM article_section s JOIN article a ON a.id = s.article_id
            WHERE s.section_id = :sectionId
            """ + OLDER)
    List<Card> inSection(long sectionId, Instant sortedAt, long id, int limit);

    @Query("SELECT " + CARD + """
             FROM article_section s JOIN article a ON a.id = s.article_id
            WHERE s.section_id = :sectionId
              AND (s.sorted_at > :sortedAt OR (s.sorted_at = :sortedAt AND s.article_id > :id))
            ORDER BY s.sorted_at, s.article_id LIMIT :limit
            """)
    List<Card> inSectionAfter(long sectionId, Instant sortedAt, long id, int limit);

    @Query("SELECT " + CARD + """
             FROM article_author s JOIN article a ON a.id = s.article_id
            WHERE s.author_id = :authorId
            """ + OLDER)
    List<Card> byAuthor(long authorId, Instant sortedAt, long id, int limit);

    @Query("SELECT " + CARD + """
             FROM article_tag s JOIN article a ON a.id = s.article_id
            WHERE s.tag_id = :tagId
            """ + OLDER)
    List<Card> underTag(long tagId, Instant sortedAt, long id, int limit);

    @Query("SELECT " + CARD + """
             FROM article a
            WHERE a.state = 'PUBLISHED' AND a.kind = 'ARTICLE' AND a.sorted_at >= :since AND a.published_at >= :since
            ORDER BY a.sorted_at DESC, a.id DESC LIMIT :limit
            """)
    List<Card> publishedSince(Instant since, int limit);

    @Query("SELECT " + CARD + """
             FROM article a
            WHERE a.state = 'PUBLISHED' AND a.id > :after AND a.id <= :last
            ORDER BY a.id LIMIT :limit
            """)
    List<Card> between(long after, long last, int limit);

    @Query("""
            SELECT (a.id - 1) DIV :length AS number, MAX(COALESCE(a.updated_at, a.published_at)) AS changed_at
            FROM article a WHERE a.state = 'PUBLISHED' GROUP BY number ORDER BY number
            """)
    List<Range> ranges(long length);

    @Query("SELECT " + CARD + " FROM article a WHERE a.state = 'PUBLISHED' AND a.id IN (:ids)")
    List<Card> byIds(Collection<Long> ids);

    @Query("SELECT " + CARD + " FROM article a WHERE a.state = 'PUBLISHED' AND a.kind = 'PAGE' ORDER BY a.id")
    List<Card> pages();

    @Query("SELECT a.id FROM article a WHERE a.state = 'PUBLISHED' AND a.id > :id ORDER BY a.id LIMIT :limit")
    List<Long> publicAfter(long id, int limit);

    @Query("""
            SELECT a.id, LENGTH(r.content_body) AS bytes FROM article a JOIN revision r ON r.id = a.revision_id
            WHERE a.state = 'PUBLISHED' AND a.id IN (:ids)
            """)
    List<Size> sizes(Collection<Long> ids);

    @Query("SELECT a.* FROM article a WHERE a.state = 'PUBLISHED' AND a.id IN (:ids)")
    List<Article> publicAmong(Collection<Long> ids);
}
