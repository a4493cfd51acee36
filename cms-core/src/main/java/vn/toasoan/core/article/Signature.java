package vn.toasoan.core.article;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One name of a byline.
 *
 * @param name as printed
 * @param authorId who that is; null for a source, and until the article is stored
 */
@Serdeable
public record Signature(Role role, String name, @Nullable Long authorId) {

    /** A signature whose author is not looked up yet. */
    public Signature(Role role, String name) {
        this(role, name, null);
    }
}
