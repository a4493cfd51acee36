package vn.toasoan.core.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of all pictures: originals, which nothing can bring back, and what is made of them, which can be deleted.
 *
 * <p>A file is there whole or not at all: it is written beside its place and moved.
 */
record MediaFolder(Path root) {

    Path original(String hash) {
        return root.resolve("original").resolve(hash.substring(0, 2)).resolve(hash);
    }

    Path made(String hash, Rendition rendition) {
        return root.resolve("made").resolve(hash.substring(0, 2)).resolve(hash).resolve(rendition.fileName());
    }

    /** The bytes of a file; empty where there is none. */
    static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            var folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
            var beside = Files.createTempFile(folder, ".new", null);
            try {
                Files.write(beside, bytes);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
