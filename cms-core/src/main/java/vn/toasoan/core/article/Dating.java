package vn.toasoan.core.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;

/**
 * The times an article is published with.
 *
 * @param published null: no date is shown
 * @param updated null: none is shown
 * @param sortedAt its place in lists, UTC; 1970-01-01 for what has no date
 */
public record Dating(
        @Nullable PrintedTime published, @Nullable PrintedTime updated, Instant sortedAt) {

    /** Where what has no date stands: after all that has one, so that an old archive never leads the news. */
    private static final Instant UNDATED = Instant.EPOCH;

    /** As printed elsewhere. */
    public static Dating printed(@Nullable PrintedTime published, @Nullable PrintedTime updated) {
        return new Dating(published, updated, published == null ? UNDATED : published.at());
    }

    /**
     * Published now; a second time, the first date stays and this one is shown as the update. What came with a date and
     * waited is published with that.
     */
    static Dating now(Article article, Instant now) {
        var time = new PrintedTime(now, Precision.MINUTE);
        var first = article.published();
        if (first != null && article.state() == PublicState.NEVER) {
            return new Dating(first, article.updated(), article.sortedAt());
        }
        return first == null ? new Dating(time, null, now) : new Dating(first, time, article.sortedAt());
    }
}
