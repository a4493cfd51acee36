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
 * @param sortedAt its place in lists, UTC
 */
public record Dating(
        @Nullable PrintedTime published, @Nullable PrintedTime updated, Instant sortedAt) {

    /** As printed elsewhere; what has no date stands where it came in. */
    public static Dating printed(@Nullable PrintedTime published, @Nullable PrintedTime updated, Instant broughtIn) {
        return new Dating(published, updated, published == null ? broughtIn : published.at());
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
