package vn.toasoan.web.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.toasoan.web.app.configuration.DataFolder;

/**
 * The right of one process to a data folder; lost with the process, however it ends.
 *
 * <p>The system gives up such a lock when the process closes the file anywhere, so one process opens it once.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock and writes down who has it; empty when another process has it. */
    static Optional<FolderLock> take(DataFolder data, Holder holder) {
        var file = file(data);
        try {
            var channel = FileChannel.open(file, CREATE, READ, WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0).write(ByteBuffer.wrap(holder.text().getBytes(UTF_8)), 0);
            return Optional.of(new FolderLock(channel));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot lock " + file, failure);
        }
    }

    /** Who has the lock now; empty when nobody has, or the one who has it has not yet written its name. */
    static Optional<Holder> holder(DataFolder data) {
        try {
            return Holder.parse(Files.readString(file(data)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Path file(DataFolder data) {
        return data.run().resolve("lock");
    }

    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot give up the lock of the data folder", failure);
        }
    }
}
