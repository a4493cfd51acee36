package vn.toasoan.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Card;

/**
 * One page of a list.
 *
 * @param cards what it shows
 * @param last id after which the list goes on; null at its end
 */
record ListCut(List<Card> cards, @Nullable Long last) {

    /** How many one page shows. */
    static final int LENGTH = 20;

    /** Asks for one more than is shown, to know whether the list goes on. */
    static ListCut of(Source source, @Nullable Long olderThan) {
        var cards = source.cards(olderThan, LENGTH + 1);
        return cards.size() > LENGTH
                ? new ListCut(cards.subList(0, LENGTH), cards.get(LENGTH - 1).id())
                : new ListCut(cards, null);
    }

    List<CardView> views(House house) {
        return cards.stream().map(house::card).toList();
    }

    /** Gives cards, newest first. */
    @FunctionalInterface
    interface Source {
        /**
         * The first of them.
         *
         * @param olderThan id of an article after which the list goes on; null: from the newest
         */
        List<Card> cards(@Nullable Long olderThan, int limit);
    }
}
