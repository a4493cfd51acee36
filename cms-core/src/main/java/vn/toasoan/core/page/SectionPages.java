package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.section.Section;

/** What a section's page shows. */
@Singleton
class SectionPages {

    private static final int NEWEST = 10;

    private final PublicArticles articles;

    SectionPages(PublicArticles articles) {
        this.articles = articles;
    }

    SectionView view(Section section, @Nullable Long olderThan, House house) {
        var branch = house.sections().branch(section.id());
        var cut = ListCut.of((older, limit) -> articles.inSections(branch, older, limit), olderThan);
        var lineage = house.sections().lineage(section);
        return new SectionView(
                section.name(),
                section.description(),
                house.root(section),
                lineage.subList(0, lineage.size() - 1).stream().map(Pages::link).toList(),
                relatives(section, house),
                cut.views(house),
                house.newest(NEWEST),
                Addresses.before(Addresses.section(section), cut.last()));
    }

    private static List<LinkView> relatives(Section section, House house) {
        var tree = house.sections();
        var below = tree.below(section);
        var parent = house.section(section.parentId());
        var shown = below.isEmpty() && parent.isPresent() ? tree.below(parent.get()) : below;
        return shown.stream()
                .map(other -> new LinkView(other.name(), Addresses.section(other), other.equals(section)))
                .toList();
    }
}
