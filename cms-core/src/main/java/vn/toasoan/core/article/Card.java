package vn.toasoan.core.article;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;

/**
 * What lists show of a public article; never its body.
 *
 * @param publishedAt UTC; null where no date is shown
 * @param sortedAt UTC; its place in lists
 * @param sectionId null for a static page
 * @param pictureHash of the picture that leads; null, with the next three, where there is none
 */
@Introspected
public record Card(
        long id,
        String slug,
        String title,
        @Nullable String kicker,
        @Nullable String sapo,
        @Nullable Long sectionId,
        @Nullable Instant publishedAt,
        @Nullable Precision publishedPrecision,
        Instant sortedAt,
        @Nullable String pictureHash,
        @Nullable Integer pictureWidth,
        @Nullable Integer pictureHeight,
        @Nullable String pictureAlt) {

    /** When it was published, as exactly as that is shown; null where no date is shown. */
    public @Nullable PrintedTime published() {
        return publishedAt == null || publishedPrecision == null
                ? null
                : new PrintedTime(publishedAt, publishedPrecision);
    }
}
