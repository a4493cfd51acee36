package vn.toasoan.web.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs of the system that a test cannot do without.
 *
 * <p>Where one is missing the test is skipped and says why; where {@code CI=true} it fails, so that nobody believes in
 * a test that never ran.
 */
public final class Needs {

    private final boolean mustHave;

    Needs(boolean mustHave) {
        this.mustHave = mustHave;
    }

    /** A browser for headless runs. */
    public static Path chromium() {
        return ofSystem()
                .program("Chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    }

    /** Debian's MariaDB server. */
    public static Path mariadbd() {
        return ofSystem().program("Debian's mariadbd", "/usr/sbin/mariadbd");
    }

    private static Needs ofSystem() {
        return new Needs("true".equals(System.getenv("CI")));
    }

    Path program(String name, String... places) {
        var found = List.of(places).stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            var reason = name + " is not installed (bin/check --install)";
            if (mustHave) {
                Assertions.fail(reason);
            }
            Assumptions.abort(reason);
        }
        return found.orElseThrow();
    }
}
