package vn.toasoan.core.change;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trims the feed while a node serves. Nodes may do it at once; it is one statement that can be repeated. */
@Singleton
class FeedTrimmer {

    private static final Logger LOG = LoggerFactory.getLogger(FeedTrimmer.class);

    private final ChangeFeed feed;

    FeedTrimmer(ChangeFeed feed) {
        this.feed = feed;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "6h")
    void trim() {
        var dropped = feed.trim();
        if (dropped > 0) {
            LOG.info("Trimmed {} changes older than {} days", dropped, ChangeFeed.KEPT.toDays());
        }
    }
}
