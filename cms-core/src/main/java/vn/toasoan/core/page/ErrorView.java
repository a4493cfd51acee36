package vn.toasoan.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of a page that cannot be shown.
 *
 * @param status of HTTP, 400 to 599
 * @param title what happened, in few words
 * @param sentence what the reader can do now
 * @param referenceId for the newsroom to find the request by; null when there is nothing to look for
 * @param meant sections that may have been meant
 * @param found articles that may have been meant
 * @param suggestions what else is there to read; may be empty
 */
public record ErrorView(
        int status,
        String title,
        String sentence,
        @Nullable String referenceId,
        List<LinkView> meant,
        List<CardView> found,
        List<CardView> suggestions)
        implements PageView {
    public ErrorView {
        meant = List.copyOf(meant);
        found = List.copyOf(found);
        suggestions = List.copyOf(suggestions);
    }
}
