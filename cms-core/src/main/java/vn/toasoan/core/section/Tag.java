package vn.toasoan.core.section;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A tag (từ khóa).
 *
 * @param exactKey of the name, unique: case and tone placement make no second tag, marks do
 */
@MappedEntity("tag")
public record Tag(@Id @GeneratedValue long id, String name, String exactKey, String slug) {}
