package vn.toasoan.core.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The files of a folder that was named, those of its own folders too. */
public final class SourceFolder {

    private SourceFolder() {}

    /**
     * The files with one of the endings, by name; hidden ones and those below hidden folders are left out.
     *
     * @param endings such as {@code .txt}, whatever their case
     */
    public static List<SourceFile> files(Path folder, List<String> endings) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !isHidden(folder.relativize(path)))
                    .map(path -> SourceFile.below(folder, path))
                    .filter(file -> endings.stream().anyMatch(file::endsWith))
                    .sorted(Comparator.comparing(SourceFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static boolean isHidden(Path relative) {
        for (var part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
