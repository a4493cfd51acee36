package vn.toasoan.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The program, as {@code bin/cms} starts it. */
record Cms(Path root, Workplace place) {

    private static final Duration GLANCE = Duration.ofMillis(5);

    /**
     * A process that serves.
     *
     * @param line seconds from its start to its printed line
     * @param page seconds from its start to the last byte of the first page, asked for again and again from outside
     * @param cpu seconds of all cores used until both, the database's process not counted
     */
    record Serving(Running process, int port, double line, double page, double cpu) implements AutoCloseable {

        Web web() {
            return new Web(port);
        }

        @Override
        public void close() {
            process.close();
        }
    }

    /** Serves from a data folder, on a free port, with nothing else in its environment than this. */
    Serving serve(Path data, Map<String, String> database) throws Exception {
        var port = freePort();
        var environment = environment(data, database);
        environment.put("CMS_PORT", Integer.toString(port));
        var line = new CompletableFuture<Long>();
        var page = new CompletableFuture<Long>();
        var process = start(List.of("serve"), environment, said -> line.complete(System.nanoTime()));
        var web = new Web(port);
        var begin = System.nanoTime() - (long) (process.age() * 1e9);
        Thread.ofPlatform().daemon().start(() -> look(web, process, page));
        var lineAt = await(line, process);
        var pageAt = await(page, process);
        return new Serving(
                process, port, (lineAt - begin) / 1e9, (pageAt - begin) / 1e9, Seconds.cpu(process.pid()));
    }

    private void look(Web web, Running process, CompletableFuture<Long> page) {
        try {
            while (process.isAlive() && !web.shows("/")) {
                Thread.sleep(GLANCE);
            }
            page.complete(System.nanoTime());
        } catch (InterruptedException failure) {
            page.completeExceptionally(failure);
        }
    }

    private long await(CompletableFuture<Long> moment, Running process) throws Exception {
        for (var tries = 0; tries < 1200 && process.isAlive(); tries++) {
            try {
                return moment.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                continue;
            }
        }
        place.requireOpen();
        throw new IllegalStateException("bin/cms serve did not get ready: " + Files.readString(errors()));
    }

    /** Imports a folder; each line of its report is handed on. Not waited for. */
    Running importing(Path folder, Path data, Map<String, String> database, Consumer<String> line) throws Exception {
        return start(List.of("import", folder.toString()), environment(data, database), line);
    }

    /** Imports copies of the samples, and serves once so that the index has them. */
    void fill(Path data, Map<String, String> database, int copies) throws Exception {
        var folder = place.path("fill-" + data.getFileName());
        Samples.of(root).write(folder, copies);
        var lines = new ConcurrentLinkedQueue<String>();
        var exit = importing(folder, data, database, lines::add).awaitExit();
        if (exit != 0) {
            place.requireOpen();
            throw new IllegalStateException("bin/cms import ended with " + exit + ": " + lines);
        }
        var last = lines.stream().filter(Report::isImported).reduce((_, later) -> later).orElseThrow();
        try (var serving = serve(data, database)) {
            Web.await(() -> serving.web().finds(Samples.word(copies - 1, 4), Report.address(last)), GLANCE);
        }
    }

    private Running start(List<String> words, Map<String, String> environment, Consumer<String> line)
            throws Exception {
        var command = new ArrayList<>(List.of(root.resolve("bin/cms").toString()));
        command.addAll(words);
        return place.start(() -> Running.start(command, environment, errors(), line));
    }

    private Path errors() {
        return place.path("errors.log");
    }

    private static Map<String, String> environment(Path data, Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("CMS_DATA", data.toString());
        environment.put("CMS_LANG", "en");
        return environment;
    }

    /** A port that was free a moment ago. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
