package vn.toasoan.core.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.support.TestNewsroom;

class FollowerThreadIT {

    private TestNewsroom newsroom;
    private ChangeFeed feed;

    @BeforeEach
    void open() {
        newsroom = TestNewsroom.open();
        feed = newsroom.get(ChangeFeed.class);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void an_error_of_any_kind_is_told_and_tried_again() throws InterruptedException {
        var self = new AtomicReference<FollowerThread>();
        var follower = new Stumbling(2, () -> self.get().progress().failing());
        var thread = new FollowerThread(feed, follower);
        self.set(thread);
        thread.start();
        try {
            assertTrue(follower.arrived.await(20, TimeUnit.SECONDS), "the follower stands still after an error");
        } finally {
            thread.stop();
        }

        assertEquals(feed.end().number(), thread.progress().number());
        assertFalse(thread.progress().failing());
        assertTrue(follower.toldToHealth, "while it fails, health says so");
    }

    /** Follows nothing, and is out of memory the first times. */
    private static final class Stumbling implements Follower {

        final CountDownLatch arrived = new CountDownLatch(1);
        volatile boolean toldToHealth;
        private final BooleanSupplier failing;
        private int errors;
        private @Nullable Position at;

        Stumbling(int errors, BooleanSupplier failing) {
            this.errors = errors;
            this.failing = failing;
        }

        @Override
        public String name() {
            return "stumbling";
        }

        @Override
        public Optional<Position> position() {
            return Optional.ofNullable(at);
        }

        @Override
        public void apply(List<Entry> entries) {
            at = entries.getLast().position();
        }

        @Override
        public void rebuild(Position from) {
            if (errors-- > 0) {
                throw new OutOfMemoryError("made by a test");
            }
            toldToHealth = failing.getAsBoolean();
            at = from;
            arrived.countDown();
        }
    }
}
