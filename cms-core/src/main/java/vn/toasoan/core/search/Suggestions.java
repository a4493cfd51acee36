package vn.toasoan.core.search;

import java.util.List;

/**
 * What a reader may be about to type, and where it leads.
 *
 * @param completions whole queries, in the spelling of published titles, the likeliest first
 * @param articles whose titles or texts match, the best first
 * @param authors names as printed
 * @param tags names as written
 */
public record Suggestions(List<String> completions, List<Found> articles, List<String> authors, List<String> tags) {

    static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of(), List.of());

    public Suggestions {
        completions = List.copyOf(completions);
        articles = List.copyOf(articles);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** An article or page, by its id and title. */
    public record Found(long articleId, String title) {}
}
