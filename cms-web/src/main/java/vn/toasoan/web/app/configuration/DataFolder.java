package vn.toasoan.web.app.configuration;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.toasoan.core.failure.CmsException;

/**
 * Where everything that lives on this machine is kept; closed to other users.
 *
 * @param root absolute
 */
public record DataFolder(Path root) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** The rows of the embedded database. */
    public Path db() {
        return root.resolve("db");
    }

    /** The search index; can be deleted and is made again. */
    public Path index() {
        return root.resolve("index");
    }

    /** Pictures and files as they were given. */
    public Path media() {
        return root.resolve("media");
    }

    /** What only a running process needs: lock, password, port, pid, socket, logs, temporary files. */
    public Path run() {
        return root.resolve("run");
    }

    /** For temporary files of this process and its database. */
    public Path temporary() {
        return run().resolve("tmp");
    }

    /**
     * Makes the folders that are missing, closed to other users, and tries to write.
     *
     * @return the same folder by its real path, so that two ways to it are one folder
     * @throws CmsException.Invalid {@code data-folder.not-a-folder}, {@code data-folder.not-writable}
     */
    public DataFolder prepare() {
        try {
            Files.createDirectories(root, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            var real = new DataFolder(root.toRealPath());
            for (var folder : List.of(real.db(), real.index(), real.media(), real.run(), real.temporary())) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
                Files.setPosixFilePermissions(folder, OWNER_ONLY);
            }
            Files.delete(Files.createTempFile(real.root(), ".write", null));
            return real;
        } catch (FileAlreadyExistsException | NotDirectoryException failure) {
            var folder = failure.getFile() == null ? root : Path.of(failure.getFile());
            throw new CmsException.Invalid("data-folder.not-a-folder", Map.of("folder", folder));
        } catch (IOException failure) {
            throw new CmsException.Invalid(
                    "data-folder.not-writable", Map.of("folder", root, "reason", reason(failure)));
        }
    }

    /** The system's own words where it has some; else the kind of the failure. */
    private static String reason(IOException failure) {
        var said = failure instanceof FileSystemException onFile ? onFile.getReason() : failure.getMessage();
        return Objects.requireNonNullElse(
                said, failure.getClass().getSimpleName().replace("Exception", ""));
    }
}
