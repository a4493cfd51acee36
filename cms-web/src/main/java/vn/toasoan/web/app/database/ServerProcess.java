package vn.toasoan.web.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds and ends processes of the embedded server by the data folder on their command line. */
final class ServerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private ServerProcess() {}

    /**
     * The processes, of whatever parent, that work on a data folder: the server, or what installs it.
     *
     * @param data as on their command line, by its real path
     */
    static List<ProcessHandle> on(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> commandLine(process).contains("--datadir=" + data))
                .toList();
    }

    /** The words of the command, read afresh; empty when the process is gone or not ours to read. */
    private static List<String> commandLine(ProcessHandle process) {
        try {
            var bytes = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            var words = Arrays.asList(new String(bytes, UTF_8).split("\0"));
            return words.stream().anyMatch(word -> word.endsWith("/mariadbd") || word.endsWith("/mariadb-install-db"))
                    ? words
                    : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }

    /**
     * Asks a process to end in order and waits; one that does not is killed, which the server's log repairs.
     *
     * @return whether it is gone
     */
    static boolean stop(ProcessHandle process) {
        process.destroy();
        if (ended(process, PATIENCE)) {
            return true;
        }
        LOG.warn("The database's process {} does not end; killing it", process.pid());
        process.destroyForcibly();
        return ended(process, AFTER_KILL);
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException | TimeoutException _) {
            return !process.isAlive();
        }
    }
}
