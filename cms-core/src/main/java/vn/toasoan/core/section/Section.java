package vn.toasoan.core.section;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A section of the paper (chuyên mục).
 *
 * @param id 0 before it is stored
 * @param parentId null at the top of the tree
 * @param slug its address, unique in the whole tree
 * @param exactKey of the name, by which a printed name is recognised
 * @param place order among its siblings
 */
@MappedEntity("section")
public record Section(
        @Id @GeneratedValue long id,
        @Nullable Long parentId,
        String slug,
        String name,
        String exactKey,
        @Nullable String description,
        int place) {

    /** Where articles stand whose page names no section; made by the first migration. */
    public static final String UNSORTED = "chua-phan-loai";
}
