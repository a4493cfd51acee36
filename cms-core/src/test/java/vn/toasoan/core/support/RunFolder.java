package vn.toasoan.core.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folders of this JVM alone: no other run, earlier or at the same time, has them, whatever its process id was. */
final class RunFolder {

    /** Of this run: its process id for people who look, and a random number. */
    static final String NAME =
            ProcessHandle.current().pid() + "-" + Long.toString(new SecureRandom().nextLong() >>> 24, 36);

    private static final Logger LOG = LoggerFactory.getLogger(RunFolder.class);
    private static final Deque<Runnable> AT_END = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(RunFolder::end, "folders of the tests"));
    }

    private RunFolder() {}

    /** {@code target/kind/run}, removed with all that is in it when the JVM ends; it is not there yet. */
    static Path in(String kind) {
        var folder = Path.of("target", kind, NAME).toAbsolutePath();
        AT_END.addLast(() -> remove(folder));
        return folder;
    }

    /** Runs it when the JVM ends, before folders are removed. */
    static void atEnd(Runnable work) {
        AT_END.addFirst(work);
    }

    private static void end() {
        for (var work : AT_END) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("something of the tests is left over", e);
            }
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("left over: " + folder, e);
        }
    }
}
