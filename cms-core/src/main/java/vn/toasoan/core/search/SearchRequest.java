package vn.toasoan.core.search;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param text as typed; any string
 * @param verbatim whether it is meant as it stands: no slips, keys of input methods, short forms
 * @param sectionId only articles of this section and those below it; null: of any, and pages
 * @param from only articles with a shown date, of this day or later; null: any
 * @param to the same, of this day or earlier
 * @param zone in which the days begin
 * @param cursor {@link SearchPage#next} of the page before; null, or one that is none: the first page
 * @param limit 1 to 50 articles
 */
public record SearchRequest(
        String text,
        boolean verbatim,
        @Nullable Long sectionId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        ZoneId zone,
        Order order,
        @Nullable String cursor,
        int limit) {

    private static final int MOST = 50;
    private static final int USUAL = 10;

    public SearchRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to " + MOST + ", not " + limit);
        }
    }

    /** The first ten of the best, of any section and time. */
    public static SearchRequest of(String text, ZoneId zone) {
        return new SearchRequest(text, false, null, null, null, zone, Order.RELEVANCE, null, USUAL);
    }

    /** Only articles of the section and those below it. */
    public SearchRequest inSection(@Nullable Long id) {
        return new SearchRequest(text, verbatim, id, from, to, zone, order, cursor, limit);
    }

    /** Only articles of these days and those between; null: no bound. */
    public SearchRequest between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchRequest(text, verbatim, sectionId, first, last, zone, order, cursor, limit);
    }

    /** Taken as it stands, and no other way. */
    public SearchRequest asTyped() {
        return new SearchRequest(text, true, sectionId, from, to, zone, order, cursor, limit);
    }

    /** In the order. */
    public SearchRequest by(Order wanted) {
        return new SearchRequest(text, verbatim, sectionId, from, to, zone, wanted, cursor, limit);
    }

    /** The page after the one that gave the cursor. */
    public SearchRequest after(@Nullable String cursorOfPage) {
        return new SearchRequest(text, verbatim, sectionId, from, to, zone, order, cursorOfPage, limit);
    }

    /** At most that many articles on the page, 1 to 50. */
    public SearchRequest atMost(int articles) {
        return new SearchRequest(text, verbatim, sectionId, from, to, zone, order, cursor, articles);
    }
}
