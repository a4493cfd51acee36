package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.section.Section;

/** What stands on the front page. */
@Singleton
class FrontPage {

    private static final int SECONDS = 5;
    private static final int NEWEST = 12;
    private static final int BLOCK = 6;

    /** As many as a block shows where it can, even if they stand elsewhere too. */
    private static final int FULL = 3;

    /** So many of a section are looked through for a block. */
    private static final int LOOKED_AT = 4 * BLOCK;

    private final PublicArticles articles;

    FrontPage(PublicArticles articles) {
        this.articles = articles;
    }

    HomeView view(House house) {
        var newest = house.newest(NEWEST);
        var above = house.furniture().newest().stream()
                .limit(1 + SECONDS)
                .map(Card::id)
                .collect(Collectors.toSet());
        return new HomeView(
                newest.isEmpty() ? null : newest.getFirst(),
                newest.stream().skip(1).limit(SECONDS).toList(),
                newest,
                house.sections().top().stream()
                        .map(section -> block(section, above, house))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private HomeView.@Nullable BlockView block(Section section, Set<Long> above, House house) {
        var branch = house.sections().branch(section.id());
        var cards = chosen(articles.inSections(branch, null, LOOKED_AT), branch, above);
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

    /**
     * The newest of the section's own that do not stand above already, so that a story is shown once; where they are few,
     * those that stand here too, and at last those from above.
     */
    private static List<Card> chosen(List<Card> cards, List<Long> branch, Set<Long> above) {
        Predicate<Card> other = card -> !branch.contains(card.sectionId());
        Predicate<Card> seen = card -> above.contains(card.id());
        var fresh = cards.stream().filter(other.or(seen).negate()).count();
        return cards.stream()
                .sorted(Comparator.<Card, Boolean>comparing(seen::test).thenComparing(other::test))
                .limit(Math.clamp(fresh, FULL, BLOCK))
                .toList();
    }
}
