package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file under {@code src/test/resources/golden}; {@code -Dgolden.update} writes it anew. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden/markup");

    private Golden() {}

    static void assertSame(String name, String actual) throws IOException {
        var file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) Files.writeString(file, actual);
        assertEquals(Files.readString(file), actual, "differs from " + file);
    }
}
