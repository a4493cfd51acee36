package vn.toasoan.core.article;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The picture that stands for an article: above its text, unless the text shows it too, and in lists.
 *
 * @param hash of a picture that {@code core/media} keeps
 * @param width pixels; 0 until the article is stored
 * @param height pixels; 0 until the article is stored
 * @param alt what it shows, for people who cannot see it; may be empty
 * @param caption null for none
 * @param credit who made it, as printed with its label; null where nobody is named
 */
@Serdeable
public record LeadPicture(
        String hash,
        int width,
        int height,
        String alt,
        @Nullable String caption,
        @Nullable String credit) {}
