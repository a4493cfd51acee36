package vn.toasoan.core.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The folder of indexes, one subfolder a generation, named by growing numbers.
 *
 * <p>The newest one with a commit is the index: a new one is committed once, when it is complete, so that the commit is the
 * swap. Whatever else has a number is left over and goes.
 */
record Generations(Path root) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    /** The newest complete one. */
    Optional<Path> newest() throws IOException {
        for (var folder : numbered()) {
            if (isComplete(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** A folder that is newer than all and not there yet. */
    Path next() throws IOException {
        var newest = numbered().stream().findFirst().map(Generations::number).orElse(0L);
        return root.resolve(Long.toString(newest + 1));
    }

    /** Removes all but the one folder; what has no number for a name is not ours and stays. */
    void removeOthers(Path kept) throws IOException {
        for (var folder : numbered()) {
            if (!folder.equals(kept)) {
                remove(folder);
            }
        }
    }

    /** Removes the folder with everything in it. */
    static void remove(Path folder) throws IOException {
        IOUtils.rm(folder);
    }

    private List<Path> numbered() throws IOException {
        Files.createDirectories(root);
        try (var all = Files.list(root)) {
            return all.filter(path ->
                            NUMBER.matcher(path.getFileName().toString()).matches())
                    .sorted(Comparator.comparingLong(Generations::number).reversed())
                    .toList();
        }
    }

    private static long number(Path folder) {
        return Long.parseLong(folder.getFileName().toString());
    }

    private static boolean isComplete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory);
        }
    }
}
