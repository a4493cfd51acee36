package vn.toasoan.core.article;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;

/**
 * One state of an article that stays as it is.
 *
 * @param id 0 before it is stored
 * @param number counts the revisions of the article from 1
 * @param madeAt UTC, milliseconds
 */
@MappedEntity("revision")
public record Revision(
        @Id @GeneratedValue long id,
        long articleId,
        int number,
        Instant madeAt,
        String madeBy,
        @Relation(Relation.Kind.EMBEDDED) Content content) {}
