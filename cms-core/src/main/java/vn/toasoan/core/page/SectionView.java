package vn.toasoan.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section and its articles.
 *
 * @param description null when the section has none
 * @param rootSection slug of the section at the top of the branch
 * @param breadcrumb sections above this one, from the top; without the front page and this section
 * @param subsections directly below, or the brothers of a section that has none
 * @param cards newest first
 * @param newest of all sections, newest first
 * @param olderUrl leads to older articles; null at the end
 */
public record SectionView(
        String name,
        @Nullable String description,
        String rootSection,
        List<LinkView> breadcrumb,
        List<LinkView> subsections,
        List<CardView> cards,
        List<CardView> newest,
        @Nullable String olderUrl)
        implements PageView {
    public SectionView {
        Urls.checkedOrNull(olderUrl);
        breadcrumb = List.copyOf(breadcrumb);
        subsections = List.copyOf(subsections);
        cards = List.copyOf(cards);
        newest = List.copyOf(newest);
    }
}
