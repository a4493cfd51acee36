package vn.toasoan.web.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a command has opened, closed in the opposite order: by the command, or by a signal at any moment.
 *
 * <p>Each step is taken whole before a signal can close it, so nothing that was started is forgotten. Thread-safe.
 */
final class Opened implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

    private record Part(String name, AutoCloseable thing) {}

    private final Deque<Part> opened = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Thread interruptible;

    /** Closes also when the process is asked to end. */
    static Opened untilSignal() {
        var opened = new Opened();
        Runtime.getRuntime().addShutdownHook(new Thread(opened::end, "shutdown"));
        return opened;
    }

    /**
     * Opens the next thing.
     *
     * @param name for the log
     * @throws CancellationException when everything has been closed meanwhile
     */
    synchronized <T extends AutoCloseable> T add(String name, Supplier<T> step) {
        if (isClosed()) {
            throw new CancellationException("The process is ending");
        }
        var thing = step.get();
        opened.push(new Part(name, thing));
        return thing;
    }

    /**
     * Opens the next thing by a step that may take long and ends soon, undoing what it did, when it is interrupted.
     *
     * @param name for the log
     * @throws CancellationException when everything has been closed meanwhile
     */
    synchronized <T extends AutoCloseable> T addInterruptible(String name, Supplier<T> step) {
        interruptible = Thread.currentThread();
        try {
            return add(name, step);
        } catch (RuntimeException failure) {
            throw Thread.interrupted() || isClosed() ? new CancellationException("Interrupted") : failure;
        } finally {
            interruptible = null;
        }
    }

    private void end() {
        closed.countDown();
        var working = interruptible;
        if (working != null) {
            working.interrupt();
        }
        close();
    }

    /** Waits until everything is closed. */
    void awaitClose() throws InterruptedException {
        closed.await();
    }

    /** Whether everything is being closed, or is. */
    boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public synchronized void close() {
        closed.countDown();
        while (!opened.isEmpty()) {
            closeQuietly(opened.pop());
        }
    }

    /** One that fails to close must not keep the others open. */
    private static void closeQuietly(Part part) {
        try {
            part.thing().close();
            LOG.info("Closed {}", part.name());
        } catch (Exception failure) {
            LOG.error("Cannot close {}", part.name(), failure);
        }
    }
}
