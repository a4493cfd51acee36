package vn.toasoan.core.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.IOUtils;

/** What tests do to folders of indexes. */
final class Folders {

    private Folders() {}

    /** Copies what is there at the moment, as a crash would leave it; what vanishes meanwhile is left out. */
    static void copy(Path from, Path to) throws IOException {
        for (var path : all(from)) {
            var target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                copyIfThere(path, target);
            }
        }
    }

    private static void copyIfThere(Path file, Path target) throws IOException {
        try {
            Files.copy(file, target);
        } catch (NoSuchFileException e) {
            Files.deleteIfExists(target);
        }
    }

    /** The files of the index in the folder, in the order of their names. */
    static List<Path> files(Path index) throws IOException {
        try (var files = Files.list(index)) {
            return files.filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    /** The names of what is in the folder. */
    static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    static void remove(Path folder) throws IOException {
        IOUtils.rm(folder);
    }

    private static List<Path> all(Path from) throws IOException {
        try (var all = Files.walk(from)) {
            return all.toList();
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }
}
