package vn.toasoan.core.change;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one follower up with the feed.
 *
 * <p>Wakes when this process appends, and every 250 ms for what other nodes append. A failure (database away, disk full,
 * out of memory) is logged once and tried again with growing pauses; the follower's stored position makes repeating harmless.
 */
final class FollowerThread {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerThread.class);
    private static final int BATCH = 500;
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ChangeFeed feed;
    private final Follower follower;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;
    private volatile boolean rebuilding;
    private volatile boolean failing;
    private volatile long number = -1;
    private @Nullable Position at;

    FollowerThread(ChangeFeed feed, Follower follower) {
        this.feed = feed;
        this.follower = follower;
        this.thread = Thread.ofPlatform().name("follower-" + follower.name()).unstarted(this::run);
    }

    void start() {
        feed.onAppend(number -> {
            follower.noticed(number);
            wake.release();
        });
        thread.start();
    }

    void stop() {
        stopping = true;
        wake.release();
        try {
            thread.join(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Followers.Progress progress() {
        return new Followers.Progress(follower.name(), number, rebuilding, failing);
    }

    private void run() {
        var pause = POLL;
        while (!stopping) {
            try {
                while (!stopping && step()) {}
                failing = false;
                pause = POLL;
            } catch (Throwable e) {
                if (!failing && !stopping) {
                    LOG.warn("Follower {} failed after change {}, trying again", follower.name(), number, e);
                }
                failing = true;
                at = null;
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
            waitFor(pause);
        }
    }

    /** Takes in the next batch. Whether there may be more. */
    private boolean step() {
        var here = at != null ? at : follower.position().orElse(null);
        if (here == null) {
            return rebuild();
        }
        var entries = feed.from(here, BATCH + 1);
        if (entries.isEmpty() || !entries.getFirst().position().equals(here)) {
            LOG.warn(
                    "Follower {} stands at change {}, which this feed does not hold: rebuilding",
                    follower.name(),
                    here);
            return rebuild();
        }
        at = here;
        number = here.number();
        var news = entries.subList(1, entries.size());
        if (news.isEmpty()) {
            return false;
        }
        if (news.stream().anyMatch(entry -> follower.startsOver(entry.change()))) {
            return rebuild();
        }
        follower.apply(news);
        standAt(news.getLast().position());
        return true;
    }

    private boolean rebuild() {
        rebuilding = true;
        try {
            var end = feed.end();
            follower.rebuild(end);
            standAt(end);
        } finally {
            rebuilding = false;
        }
        return true;
    }

    private void standAt(Position position) {
        at = position;
        number = position.number();
    }

    private void waitFor(Duration pause) {
        try {
            if (wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
