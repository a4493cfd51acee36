package vn.toasoan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.concurrent.Callable;

/** A temporary folder, and the processes that were started in it: all gone in the end, also after Ctrl-C. */
final class Workplace implements AutoCloseable {

    private final Path folder;
    private final Deque<Running> processes = new ArrayDeque<>();
    private boolean closed;

    private Workplace(Path folder) {
        this.folder = folder;
    }

    static Workplace make() throws IOException {
        var place = new Workplace(Files.createTempDirectory("toa-soan-bench-"));
        Runtime.getRuntime().addShutdownHook(new Thread(place::close, "clean-up"));
        return place;
    }

    /** A path in the folder; nothing is made. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** Starts a process in one step with remembering it. */
    synchronized Running start(Callable<Running> step) throws Exception {
        if (closed) {
            throw new Ending();
        }
        var process = step.call();
        processes.push(process);
        return process;
    }

    /** Throws when the bench is being ended: what failed then need not be told. */
    synchronized void requireOpen() {
        if (closed) {
            throw new Ending();
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        processes.forEach(Running::close);
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot remove " + folder, failure);
        }
    }

    /** The bench was asked to end. */
    static final class Ending extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
