package vn.toasoan.web.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A process that a test starts, reads and ends; ended at the latest when it is closed. Its lines are kept. */
public final class RunningProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final List<String> out = new ArrayList<>();
    private final List<String> err = new ArrayList<>();
    private final List<Thread> readers;

    private RunningProcess(Process process) {
        this.process = process;
        this.readers = List.of(read(process.getInputStream(), out), read(process.getErrorStream(), err));
    }

    /**
     * Starts a command with Java's and the system's own environment, no {@code CMS_*} of the caller, and what is given.
     * Signals are as at a terminal, also where the build runs in the background.
     */
    public static RunningProcess start(Map<String, String> environment, List<String> command) {
        var words = new ArrayList<>(List.of("env", "--default-signal=INT,TERM,HUP"));
        words.addAll(command);
        var builder = new ProcessBuilder(words);
        builder.environment().keySet().removeIf(name -> name.startsWith("CMS_") || name.equals("CI"));
        builder.environment().putAll(environment);
        try {
            return new RunningProcess(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot start " + command, failure);
        }
    }

    private static Thread read(InputStream stream, List<String> lines) {
        return Thread.ofVirtual().start(() -> {
            try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
                for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                    synchronized (lines) {
                        lines.add(line);
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot read the lines of a process", failure);
            }
        });
    }

    /** What it wrote to its output so far. */
    public List<String> out() {
        synchronized (out) {
            return List.copyOf(out);
        }
    }

    /** What it wrote to its error output so far. */
    public List<String> err() {
        synchronized (err) {
            return List.copyOf(err);
        }
    }

    /** Waits for a line of its output that holds some text; fails when the process ends before. */
    public String awaitLine(String text) {
        await("a line with " + text, () -> line(text) != null || !process.isAlive());
        var line = line(text);
        if (line == null) {
            joinReaders();
            line = line(text);
        }
        if (line == null) {
            throw new AssertionError("No line with %s; out %s, err %s".formatted(text, out(), err()));
        }
        return line;
    }

    private @Nullable String line(String text) {
        return out().stream().filter(line -> line.contains(text)).findFirst().orElse(null);
    }

    /** Waits for something that the process does; fails when it takes too long. */
    public void await(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited too long for %s; out %s, err %s".formatted(what, out(), err()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException failure) {
            throw new IllegalStateException("Interrupted", failure);
        }
    }

    /** Writes a line to its input. */
    public void say(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(UTF_8));
            process.getOutputStream().flush();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write to a process", failure);
        }
    }

    /** Ends its input. */
    public void endInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot close the input of a process", failure);
        }
    }

    /** Waits for its end and for its last lines; gives its exit code. */
    public int awaitExit() {
        await("the end", () -> !process.isAlive());
        joinReaders();
        return process.exitValue();
    }

    private void joinReaders() {
        try {
            for (var reader : readers) {
                reader.join(Duration.ofSeconds(5)); // a child that is left behind may keep them open
            }
        } catch (InterruptedException failure) {
            throw new IllegalStateException("Interrupted", failure);
        }
    }

    /** Sends it a signal by its name, such as {@code INT}. */
    public void signal(String name) {
        kill(name, Long.toString(process.pid()));
    }

    /** Sends a signal to it and to all that it started, as a terminal does; it must have been started by setsid. */
    public void signalGroup(String name) {
        kill(name, "-" + process.pid());
    }

    private static void kill(String name, String whom) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, "--", whom)
                    .inheritIO()
                    .start();
            if (kill.waitFor() != 0) {
                throw new AssertionError("Cannot send " + name + " to " + whom);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot run kill", failure);
        } catch (InterruptedException failure) {
            throw new IllegalStateException("Interrupted", failure);
        }
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Its number. */
    public long pid() {
        return process.pid();
    }

    /** Ends it in order if it still runs, or else by force. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException failure) {
            throw new IllegalStateException("Interrupted", failure);
        }
    }
}
