package vn.toasoan.core.article;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of an article that editors write and readers see: the same in a working copy and in a revision.
 *
 * @param kicker the words above the title; null where there are none
 * @param sapo the lead; null where there is none
 * @param body HTML of {@code core/markup}
 * @param sectionId null for a static page
 * @param tags names
 * @param source the paper or agency it is taken from; null where it is the site's own
 * @param dateline the code before the text, such as SLO; null where there is none
 * @param picture the one that leads; null where there is none
 */
@Embeddable
public record Content(
        String title,
        @Nullable String kicker,
        @Nullable String sapo,
        String body,
        @Nullable Long sectionId,
        @TypeDef(type = DataType.JSON) List<Long> furtherSections,
        @TypeDef(type = DataType.JSON) List<String> tags,
        @TypeDef(type = DataType.JSON) List<Signature> byline,
        @Nullable String source,
        @Nullable String dateline,
        @TypeDef(type = DataType.JSON) @Nullable LeadPicture picture) {

    public Content {
        furtherSections = List.copyOf(furtherSections);
        tags = List.copyOf(tags);
        byline = List.copyOf(byline);
    }

    /** The same without a picture. */
    public Content(
            String title,
            @Nullable String kicker,
            @Nullable String sapo,
            String body,
            @Nullable Long sectionId,
            List<Long> furtherSections,
            List<String> tags,
            List<Signature> byline,
            @Nullable String source,
            @Nullable String dateline) {
        this(title, kicker, sapo, body, sectionId, furtherSections, tags, byline, source, dateline, null);
    }
}
