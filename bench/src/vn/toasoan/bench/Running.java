package vn.toasoan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process that was started here; its lines are handed on, its error output is kept in a file. */
final class Running implements AutoCloseable {

    private final Process process;
    private final Thread reader;
    private final long startedAt;
    private volatile double cpu;

    private Running(Process process, long startedAt, Consumer<String> line) {
        this.process = process;
        this.startedAt = startedAt;
        this.reader = Thread.ofPlatform().daemon().start(() -> read(line));
    }

    /** Starts it with the environment of this process, but what it says of {@code CMS_*}. */
    static Running start(List<String> command, Map<String, String> environment, Path errors, Consumer<String> line)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("CMS_"));
        builder.environment().putAll(environment);
        var now = System.nanoTime();
        return new Running(builder.start(), now, line);
    }

    private void read(Consumer<String> each) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(line);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the lines of process " + process.pid(), failure);
        }
    }

    /** Seconds since it was started. */
    double age() {
        return Seconds.since(startedAt);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end and its last line; gives its exit code. */
    int awaitExit() throws InterruptedException {
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            cpu = Math.max(cpu, Seconds.cpu(pid()));
        }
        reader.join();
        return process.exitValue();
    }

    /** Seconds of all cores that it used, as last seen while it was waited for. */
    double cpu() {
        return cpu;
    }

    /** Asks it to end and waits; kills it after half a minute. */
    @Override
    public void close() {
        process.toHandle().destroy(); // Process.destroy would close the stream under its reader
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
