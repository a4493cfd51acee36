package vn.toasoan.core.search.index;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** What tests do to folders of indexes. */
final class Folders {

    private Folders() {}

    /** Copies what is there at the moment, as a crash would leave it; what vanishes meanwhile is left out. */
    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                copyIfThere(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                return goOnWithout(failure);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                return failure == null ? FileVisitResult.CONTINUE : goOnWithout(failure);
            }
        });
    }

    private static FileVisitResult goOnWithout(IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
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
}
