package vn.toasoan.web.app.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded server again when it ends though nobody asked: killed for want of memory, or by its own mistake.
 *
 * <p>It comes back at the same port, so that the pool finds it again by itself. One that ends again and again is started
 * less and less often.
 */
final class ServerWatch implements AutoCloseable {

    /** Starts the server once more. */
    @FunctionalInterface
    interface Start {
        void run() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Path db;
    private final Start start;
    private final Thread thread = Thread.ofVirtual().name("database-watch").unstarted(this::watch);

    private ServerWatch(Path db, Start start) {
        this.db = db;
        this.start = start;
    }

    /** Watches the server that runs on a data folder now. */
    static ServerWatch over(Path db, Start start) {
        var watch = new ServerWatch(db, start);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        var pause = SHORTEST_PAUSE;
        try {
            while (true) {
                var begun = System.nanoTime();
                awaitEnd();
                var lived = Duration.ofNanos(System.nanoTime() - begun);
                pause = lived.compareTo(LONGEST_PAUSE) > 0 ? SHORTEST_PAUSE : pause;
                LOG.warn("The embedded database ended by itself after {}; starting it again", lived);
                Thread.sleep(pause);
                pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                startAgain();
            }
        } catch (InterruptedException _) {
            LOG.debug("The embedded database is watched no more");
        }
    }

    private void awaitEnd() throws InterruptedException {
        for (var process : ServerProcess.on(db)) {
            try {
                process.onExit().get();
            } catch (ExecutionException failure) {
                throw new IllegalStateException("Cannot wait for process " + process.pid(), failure);
            }
        }
    }

    private void startAgain() {
        try {
            start.run();
        } catch (InterruptedIOException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failure) {
            LOG.error("The embedded database cannot be started again", failure);
        }
    }

    /** Watches no more; the server may be ended now. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
