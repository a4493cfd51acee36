package vn.toasoan.core.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The search page: the form as it was sent, and what was found.
 *
 * @param query as typed
 * @param state {@code start} nothing was asked yet, {@code found}, {@code nothing} nothing fits, {@code stopped} time ran
 *     out before anything was found, {@code too-long} the query is longer than the search takes, {@code no-word} it has
 *     neither letters nor digits
 * @param shortened whether only the beginning of what was typed was searched for
 * @param partial whether time ran out: there may be more and better articles, and the numbers may be too low
 * @param understood what the query was taken for, or may mean; null where it was taken as typed
 * @param freeUrl the same search without {@code dung=1}; null where that is not in force
 * @param near other searches, each of which finds something; empty unless nothing fits
 * @param newest articles to read instead; empty unless nothing fits
 * @param total articles that fit, in both lists and on all pages
 * @param more whether there are more, which were not counted
 * @param exactTotal of these, as many as fit with the marks as typed
 * @param exactMore whether there are more of those
 * @param looseTotal of these, as many as fit only when marks are left out; null when not known
 * @param hits what this page shows, in order
 * @param looseHits of this page, those that fit only without marks, where they are shown apart; else empty
 * @param sections to narrow the search to; none selected means all
 * @param from first day as typed, {@code ngày/tháng/năm}; empty for none
 * @param fromWrong true when it is no date
 * @param to last day as typed; empty for none
 * @param toWrong true when it is no date, or earlier than the first
 * @param sort {@code lien-quan} what fits best first, {@code moi-nhat} newest first
 * @param filtered whether section, days or order are other than when nothing is said
 * @param previousUrl null on the first page
 * @param nextUrl null on the last page
 */
public record SearchView(
        String query,
        String state,
        boolean shortened,
        boolean partial,
        @Nullable UnderstoodView understood,
        @Nullable String freeUrl,
        List<LinkView> near,
        List<CardView> newest,
        long total,
        boolean more,
        long exactTotal,
        boolean exactMore,
        @Nullable Long looseTotal,
        List<HitView> hits,
        List<HitView> looseHits,
        List<OptionView> sections,
        String from,
        boolean fromWrong,
        String to,
        boolean toWrong,
        String sort,
        boolean filtered,
        @Nullable String previousUrl,
        @Nullable String nextUrl)
        implements PageView {

    private static final Set<String> STATES = Set.of("start", "found", "nothing", "stopped", "too-long", "no-word");
    private static final Set<String> SORTS = Set.of("lien-quan", "moi-nhat");

    public SearchView {
        if (!STATES.contains(state) || !SORTS.contains(sort)) {
            throw new IllegalArgumentException("no such state or order of a search: %s, %s".formatted(state, sort));
        }
        Urls.checkedOrNull(freeUrl);
        Urls.checkedOrNull(previousUrl);
        Urls.checkedOrNull(nextUrl);
        near = List.copyOf(near);
        newest = List.copyOf(newest);
        hits = List.copyOf(hits);
        looseHits = List.copyOf(looseHits);
        sections = List.copyOf(sections);
    }

    /**
     * Another way to write the query.
     *
     * @param text as it is usually written
     * @param sure whether this was searched for in place of what was typed; else it may have been meant
     * @param url a search for exactly what was typed where this was searched for, else one for this
     */
    public record UnderstoodView(String text, boolean sure, String url) {
        public UnderstoodView {
            Urls.checked(url);
        }
    }

    /**
     * An article that fits.
     *
     * @param title in pieces, of which some are marked
     * @param snippet where it fits, in pieces; empty for none
     * @param rootSection slug by which themes choose a colour; null without section
     * @param time as printed; null, with the next, when the article shows no date
     * @param picture null where the article has none
     */
    public record HitView(
            String url,
            List<PieceView> title,
            List<PieceView> snippet,
            @Nullable String sectionName,
            @Nullable String rootSection,
            @Nullable String time,
            @Nullable String timeIso,
            @Nullable PictureView picture) {
        public HitView {
            Urls.checked(url);
            title = List.copyOf(title);
            snippet = List.copyOf(snippet);
        }
    }

    /** A piece of text; marked when it is what was looked for. */
    public record PieceView(String text, boolean marked) {}

    /**
     * A choice of the form.
     *
     * @param value as sent
     * @param count how many articles it would leave; null when not counted
     */
    public record OptionView(
            String value,
            String label,
            boolean selected,
            @Nullable Long count) {}
}
