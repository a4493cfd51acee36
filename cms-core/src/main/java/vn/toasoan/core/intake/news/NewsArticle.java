package vn.toasoan.core.intake.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a line tells it; texts are NFC, each on one line.
 *
 * @param sapo null where there is none
 * @param body HTML: a paragraph for each line of what was given
 * @param category the printed name of a section; null where none is named
 * @param date as printed; null where none is given
 * @param source the paper it is taken from; null where none is named
 */
record NewsArticle(
        String id,
        String title,
        @Nullable String sapo,
        String body,
        @Nullable String category,
        @Nullable String date,
        List<String> authors,
        List<String> tags,
        @Nullable String source) {

    NewsArticle {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
