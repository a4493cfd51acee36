package vn.toasoan.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.theme.SafeHtml;

/**
 * An article, its public revision.
 *
 * @param breadcrumb sections from the top of the branch to the article's own; empty without section
 * @param rootSection slug of the first of them; null without section
 * @param published as printed, {@code 24/11/2026 | 08:04 GMT+7}; null, with the next, when the article shows no date
 * @param publishedIso as exact as is known
 * @param updated null, with the next, when it was not changed since
 * @param datelineCode stands before the first words, such as {@code SLO}; null for none
 * @param lead stands above the text; null where the article has no picture or shows it within its text
 * @param signatures lines under the text, as printed
 * @param source where the text is from; null when it is the paper's own
 * @param newer of the same section, published after this one
 * @param older of the same section, published before this one
 * @param newest of all sections
 */
public record ArticleView(
        List<LinkView> breadcrumb,
        @Nullable String rootSection,
        @Nullable String kicker,
        String title,
        @Nullable String published,
        @Nullable String publishedIso,
        @Nullable String updated,
        @Nullable String updatedIso,
        @Nullable String sapo,
        @Nullable String datelineCode,
        @Nullable LeadView lead,
        SafeHtml body,
        List<SignatureView> signatures,
        @Nullable LabelView source,
        List<LabelView> tags,
        List<CardView> newer,
        List<CardView> older,
        List<CardView> newest)
        implements PageView {
    public ArticleView {
        breadcrumb = List.copyOf(breadcrumb);
        signatures = List.copyOf(signatures);
        tags = List.copyOf(tags);
        newer = List.copyOf(newer);
        older = List.copyOf(older);
        newest = List.copyOf(newest);
    }

    /**
     * A line of the signature.
     *
     * @param label what they did, such as {@code Bài, ảnh}; null for a bare name
     * @param names as printed in the byline, with the pages of authors; themes set them in capitals
     */
    public record SignatureView(@Nullable String label, List<LabelView> names) {
        public SignatureView {
            names = List.copyOf(names);
        }
    }
}
