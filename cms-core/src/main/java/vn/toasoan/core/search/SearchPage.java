package vn.toasoan.core.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param sought the text that was searched for: as typed, on one line, without what was cut off
 * @param understood what it was taken for; null where it was taken as typed
 * @param cut why the rest of the text was not searched for; null where all of it was
 * @param nothing why nothing was searched for at all; null where something was
 * @param total how many articles there are on all pages
 * @param asTyped how many of these have the marks that were typed; the others have the words with other marks. Equal to
 *     the total where none was typed
 * @param hits of this page
 * @param near what else to search for where nothing was found, likeliest first: each finds something; else empty
 * @param next the cursor of the next page; null on the last
 * @param partial whether time ran out: there may be more and better ones, and the numbers may be too low
 */
public record SearchPage(
        String sought,
        @Nullable Understood understood,
        @Nullable Cut cut,
        @Nullable Nothing nothing,
        Count total,
        Count asTyped,
        List<Hit> hits,
        List<String> near,
        @Nullable String next,
        boolean partial) {

    public SearchPage {
        hits = List.copyOf(hits);
        near = List.copyOf(near);
    }

    /**
     * Another way to write a query.
     *
     * @param text as it is usually written
     * @param sure whether what was typed makes no sense, so that this was searched for; else it may have been meant
     */
    public record Understood(String text, boolean sure) {}

    /** Why a part of the text was not searched for. */
    public enum Cut {
        /** More than 256 characters. */
        CHARACTERS,
        /** More than 32 words. */
        WORDS
    }

    /** Why nothing was searched for. */
    public enum Nothing {
        /** Nothing was typed. */
        NO_TEXT,
        /** What was typed has neither letters nor digits. */
        NO_WORD
    }

    /**
     * How many there are.
     *
     * @param number exact up to 1,000
     * @param more whether there are more than that
     */
    public record Count(int number, boolean more) {

        static final int BOUND = 1_000;
        static final Count NONE = new Count(0, false);

        /** This, or the number if that is known to be more. */
        Count atLeast(int known) {
            return known > number ? new Count(known, more) : this;
        }

        static Count upToBound(int counted) {
            return new Count(Math.min(counted, BOUND), counted > BOUND);
        }
    }

    /**
     * One article.
     *
     * @param title in full
     * @param snippet about 200 characters of sapo or body, on one line, with … where text is left out
     * @param asTyped whether it has the marks that were typed
     * @param score greater for what fits better, within one search; 0 for what is ordered by date
     */
    public record Hit(long articleId, List<Part> title, List<Part> snippet, boolean asTyped, float score) {

        public Hit {
            title = List.copyOf(title);
            snippet = List.copyOf(snippet);
        }
    }

    /**
     * A piece of text in the article's own spelling; no HTML.
     *
     * @param marked whether it is a word that was searched for
     */
    public record Part(String text, boolean marked) {}

    SearchPage with(List<String> nearQueries) {
        return new SearchPage(sought, understood, cut, nothing, total, asTyped, hits, nearQueries, next, partial);
    }

    static SearchPage none(ReaderQuery query) {
        return new SearchPage(
                query.sought(),
                null,
                query.cut(),
                query.nothing(),
                Count.NONE,
                Count.NONE,
                List.of(),
                List.of(),
                null,
                false);
    }
}
