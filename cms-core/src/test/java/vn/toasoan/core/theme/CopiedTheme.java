package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of one of the program's themes, for a test to change. */
final class CopiedTheme {

    private final Path folder;

    private CopiedTheme(Path folder) {
        this.folder = folder;
    }

    /** Copies a theme into a folder of themes. */
    static CopiedTheme copy(String name, Path themes) throws IOException {
        var from = Shipped.THEMES.resolve(name);
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var to = themes.resolve(name).resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return new CopiedTheme(themes.resolve(name));
    }

    /** Replaces text of a file, which must hold it. */
    void replaceIn(String file, String whole, String broken) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertTrue(text.contains(whole), "the theme still holds what this test breaks: " + whole);
        Files.writeString(path, text.replace(whole, broken));
    }

    Path folder() {
        return folder;
    }
}
