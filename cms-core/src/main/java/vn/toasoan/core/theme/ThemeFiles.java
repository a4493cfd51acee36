package vn.toasoan.core.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a theme: its own, and where it has none of a name those of the theme that it extends.
 *
 * <p>Paths count from the theme's folder and are written with {@code /}. Hidden files, links and what editors leave
 * beside a file ({@code site.css~}) are none of the theme's.
 */
final class ThemeFiles {

    private final List<Path> folders;

    /** @param folders the theme's own first, then the one it extends, and so on */
    ThemeFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Finds a file of the theme or of one below it. */
    Optional<Path> find(String path) {
        return folders.stream()
                .map(folder -> folder.resolve(path))
                .filter(ThemeFiles::isFile)
                .findFirst();
    }

    /** Finds every file of that path, the one of the lowest theme first: later ones say what differs. */
    List<Path> layers(String path) {
        return folders.reversed().stream()
                .map(folder -> folder.resolve(path))
                .filter(ThemeFiles::isFile)
                .toList();
    }

    /** Lists all files below a folder by their path within it, in the order of the alphabet. */
    SortedMap<String, Path> below(String folder) {
        var all = new TreeMap<String, Path>();
        for (var layer : folders.reversed()) {
            var top = layer.resolve(folder);
            if (Files.isDirectory(top)) {
                filesBelow(top).forEach(file -> all.put(slashed(top.relativize(file)), file));
            }
        }
        return all;
    }

    /** Names a file as faults do: after the theme in which it stands, and after this one where it stands nowhere. */
    String shown(String path) {
        var folder = folders.stream()
                .filter(each -> isFile(each.resolve(path)))
                .findFirst()
                .orElse(folders.getFirst());
        return folder.getFileName() + "/" + path;
    }

    /**
     * Reads a file as text.
     *
     * @throws ThemeException it is not there, or not UTF-8
     */
    String text(String path) {
        var file = find(path).orElseThrow(() -> new ThemeException(new Fault(shown(path), 0, "no such file")));
        return read(file, shown(path));
    }

    /**
     * Reads a file as text.
     *
     * @param shown how faults name it
     * @throws ThemeException it is not there, or not UTF-8
     */
    static String read(Path file, String shown) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new ThemeException(new Fault(shown, 0, "no such file"), e);
        } catch (CharacterCodingException e) {
            throw new ThemeException(new Fault(shown, 0, "not UTF-8"), e);
        } catch (IOException e) {
            throw new ThemeException(new Fault(shown, 0, "cannot be read: " + e), e);
        }
    }

    private static List<Path> filesBelow(Path top) {
        try (var files = Files.walk(top)) {
            var found = new ArrayList<Path>();
            files.filter(ThemeFiles::isFile).forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + top, e);
        }
    }

    private static boolean isFile(Path path) {
        var name = String.valueOf(path.getFileName());
        return !name.startsWith(".") && !name.endsWith("~") && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
