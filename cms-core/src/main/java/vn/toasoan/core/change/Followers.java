package vn.toasoan.core.change;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Runs every follower of this node, each on a thread of its own, from {@link #start} until the context closes. */
@Singleton
public class Followers {

    private final ChangeFeed feed;
    private final List<Follower> followers;
    private List<FollowerThread> threads = List.of();

    Followers(ChangeFeed feed, List<Follower> followers) {
        this.feed = feed;
        this.followers = List.copyOf(followers);
    }

    /** Starts them; returns at once. */
    public synchronized void start() {
        if (threads.isEmpty()) {
            threads = followers.stream().map(f -> new FollowerThread(feed, f)).toList();
            threads.forEach(FollowerThread::start);
        }
    }

    /** Lets each finish what it is at, and stops it. */
    @PreDestroy
    public synchronized void stop() {
        threads.forEach(FollowerThread::stop);
        threads = List.of();
    }

    /** How far each is, for health. */
    public synchronized Stream<Progress> progress() {
        return threads.stream().map(FollowerThread::progress);
    }

    /**
     * How far a follower is.
     *
     * @param number of the last change it has taken in; -1 before the first
     * @param rebuilding whether it is building anew
     * @param failing whether its last attempt failed; it tries again by itself
     */
    public record Progress(String name, long number, boolean rebuilding, boolean failing) {}
}
