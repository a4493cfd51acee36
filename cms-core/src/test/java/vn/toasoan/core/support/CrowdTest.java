package vn.toasoan.core.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void one_that_fails_ends_the_wait_for_what_it_will_not_bring() {
        var never = new CountDownLatch(1);

        var failure = assertTimeoutPreemptively(
                SOON,
                () -> assertThrows(AssertionError.class, () -> Crowd.of(3, CrowdTest::failLast, () -> await(never))));

        assertEquals("the last one", failure.getCause().getMessage());
    }

    @Test
    void what_fails_meanwhile_ends_the_wait_for_the_crowd() {
        var never = new CountDownLatch(1);

        var failure = assertTimeoutPreemptively(
                SOON,
                () -> assertThrows(
                        AssertionError.class,
                        () -> Crowd.of(3, _ -> never.await(), () -> assertEquals("this", "that"))));

        assertEquals(AssertionError.class, failure.getClass());
    }

    private static void failLast(int who) {
        if (who == 2) {
            throw new IllegalStateException("the last one");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
