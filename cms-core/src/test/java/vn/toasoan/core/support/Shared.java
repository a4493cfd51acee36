package vn.toasoan.core.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Test material kept beside the project, not in it: {@code ../shared}, or where {@code -Dshared.dir} says. */
public final class Shared {

    private Shared() {}

    /** A file of it; empty, and said on stdout, where it is not at hand. */
    public static Optional<Path> file(String name) {
        var given = System.getProperty("shared.dir");
        var found = given != null
                ? Optional.of(Path.of(given, name))
                : above(Path.of("").toAbsolutePath(), name);
        var present = found.filter(Files::isRegularFile);
        if (present.isEmpty()) System.out.println("shared/" + name + " is absent: what needs it is skipped");
        return present;
    }

    private static Optional<Path> above(Path start, String name) {
        for (var folder = start; folder != null; folder = folder.getParent()) {
            var file = folder.resolve("shared").resolve(name);
            if (Files.isRegularFile(file)) return Optional.of(file);
        }
        return Optional.empty();
    }
}
