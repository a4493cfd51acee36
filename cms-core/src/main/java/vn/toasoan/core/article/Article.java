package vn.toasoan.core.article;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;

/**
 * An article or static page: what it is, what of it is public, and the card that lists show.
 *
 * @param id 0 before it is stored
 * @param externalSource whose id {@code externalId} is; null for what was written here
 * @param importedHash of the article as last brought in, 64 hexadecimal digits; null for what was written here
 * @param importedVersion what {@code version} was then: another one now means edited since
 * @param publishedAt UTC, milliseconds; null where no date is shown
 * @param sortedAt UTC; its place in lists
 * @param revisionId the public revision; stays when withdrawn; null while it never was public
 * @param withdrawnBecause null while not withdrawn
 * @param sectionId null for a static page
 * @param pictureHash of the picture that leads; null, with the next three, where there is none
 * @param version grows with every save, publication and withdrawal
 */
@MappedEntity("article")
public record Article(
        @Id @GeneratedValue long id,
        Kind kind,
        PublicState state,
        @Nullable String externalSource,
        @Nullable String externalId,
        @Nullable String importedHash,
        @Nullable Long importedVersion,
        @Nullable Instant publishedAt,
        @Nullable Precision publishedPrecision,
        @Nullable Instant updatedAt,
        @Nullable Precision updatedPrecision,
        Instant sortedAt,
        @Nullable Long revisionId,
        @Nullable String withdrawnBecause,
        String slug,
        String title,
        @Nullable String kicker,
        @Nullable String sapo,
        @Nullable Long sectionId,
        @Nullable String pictureHash,
        @Nullable Integer pictureWidth,
        @Nullable Integer pictureHeight,
        @Nullable String pictureAlt,
        long version) {

    /** When it was published, as exactly as that is shown; null where no date is shown. */
    public @Nullable PrintedTime published() {
        return publishedAt == null || publishedPrecision == null
                ? null
                : new PrintedTime(publishedAt, publishedPrecision);
    }

    /** When it was last changed for readers; null where that is not shown. */
    public @Nullable PrintedTime updated() {
        return updatedAt == null || updatedPrecision == null ? null : new PrintedTime(updatedAt, updatedPrecision);
    }

    static Article fresh(Kind kind, Headline shown, Instant now) {
        return new Article(
                0,
                kind,
                PublicState.NEVER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                now,
                null,
                null,
                shown.slug(),
                shown.title(),
                shown.kicker(),
                shown.sapo(),
                shown.sectionId(),
                shown.pictureHash(),
                shown.pictureWidth(),
                shown.pictureHeight(),
                shown.pictureAlt(),
                1);
    }

    /**
     * The same, as it came from elsewhere.
     *
     * @param hash of what came
     */
    Article from(String source, String externalAs, String hash) {
        return new Article(
                id,
                kind,
                state,
                source,
                externalAs,
                hash,
                importedVersion,
                publishedAt,
                publishedPrecision,
                updatedAt,
                updatedPrecision,
                sortedAt,
                revisionId,
                withdrawnBecause,
                slug,
                title,
                kicker,
                sapo,
                sectionId,
                pictureHash,
                pictureWidth,
                pictureHeight,
                pictureAlt,
                version);
    }

    Article publicAs(long revision, Headline shown, Dating dating) {
        var published = dating.published();
        var updated = dating.updated();
        return new Article(
                id,
                kind,
                PublicState.PUBLISHED,
                externalSource,
                externalId,
                importedHash,
                importedVersion,
                published == null ? null : published.at(),
                published == null ? null : published.precision(),
                updated == null ? null : updated.at(),
                updated == null ? null : updated.precision(),
                dating.sortedAt(),
                revision,
                null,
                shown.slug(),
                shown.title(),
                shown.kicker(),
                shown.sapo(),
                shown.sectionId(),
                shown.pictureHash(),
                shown.pictureWidth(),
                shown.pictureHeight(),
                shown.pictureAlt(),
                version + 1);
    }

    /** What lists show of a content. */
    record Headline(
            String slug,
            String title,
            @Nullable String kicker,
            @Nullable String sapo,
            @Nullable Long sectionId,
            @Nullable LeadPicture picture) {

        private @Nullable String pictureHash() {
            return picture == null ? null : picture.hash();
        }

        private @Nullable Integer pictureWidth() {
            return picture == null ? null : picture.width();
        }

        private @Nullable Integer pictureHeight() {
            return picture == null ? null : picture.height();
        }

        private @Nullable String pictureAlt() {
            return picture == null ? null : picture.alt();
        }
    }
}
