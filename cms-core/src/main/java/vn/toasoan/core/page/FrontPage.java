package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.section.Section;

/** What stands on the front page. */
@Singleton
class FrontPage {

    private static final int SECONDS = 5;
    private static final int NEWEST = 10;
    private static final int BLOCK = 6;

    private final PublicArticles articles;

    FrontPage(PublicArticles articles) {
        this.articles = articles;
    }

    HomeView view(House house) {
        var newest = house.newest(NEWEST);
        return new HomeView(
                newest.isEmpty() ? null : newest.getFirst(),
                newest.stream().skip(1).limit(SECONDS).toList(),
                newest,
                house.sections().top().stream()
                        .map(section -> block(section, house))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private HomeView.@org.jspecify.annotations.Nullable BlockView block(Section section, House house) {
        var branch = house.sections().branch(section.id());
        var cards = ownFirst(articles.inSections(branch, null, BLOCK), branch);
        return cards.isEmpty()
                ? null
                : new HomeView.BlockView(
                        section.name(),
                        Addresses.section(section),
                        section.slug(),
                        house.sections().below(section).stream()
                                .map(Pages::link)
                                .toList(),
                        cards.stream().map(house::card).toList());
    }

    /** Led by the newest of the section's own; what only stands here too would lead two blocks with one picture. */
    private static List<Card> ownFirst(List<Card> cards, List<Long> branch) {
        var lead =
                cards.stream().filter(card -> branch.contains(card.sectionId())).findFirst();
        return Stream.concat(
                        lead.stream(),
                        cards.stream().filter(card -> lead.filter(card::equals).isEmpty()))
                .toList();
    }
}
