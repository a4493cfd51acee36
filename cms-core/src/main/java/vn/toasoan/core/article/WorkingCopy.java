package vn.toasoan.core.article;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.time.Instant;

/**
 * What editors are changing; readers never see it.
 *
 * @param savedAt UTC, milliseconds
 * @param version what a save must start from
 */
@MappedEntity("working_copy")
public record WorkingCopy(
        @Id long articleId,
        Stage stage,
        Instant savedAt,
        String savedBy,
        @Relation(Relation.Kind.EMBEDDED) Content content,
        long version) {}
