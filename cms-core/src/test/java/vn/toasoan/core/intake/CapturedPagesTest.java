package vn.toasoan.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.markup.ArticleHtml;
import vn.toasoan.core.markup.SavedPage;

/**
 * Reads pages written for this test, one for each kind of page and each awkward thing on it, and compares what was
 * read with the record beside the page. {@code -Dgolden.update=true} writes the records in the sources anew.
 */
class CapturedPagesTest {

    private static final Path SOURCES = Path.of("src/test/resources/vn/toasoan/core/intake/pages");

    @TestFactory
    Stream<DynamicTest> each_page_is_read_as_its_record_says() throws IOException, URISyntaxException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> compare(page)));
    }

    @Test
    void every_kind_of_page_is_there() throws IOException, URISyntaxException {
        assertTrue(pages().size() >= 90);
    }

    private static void compare(Path page) throws IOException {
        var read = page.toString().endsWith(".html") ? saved(page) : read(Files.readString(page));
        var record = page.getFileName().toString().replaceFirst("\\.(?:txt|html)$", ".record");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(SOURCES.resolve(record), read);
        } else {
            assertEquals(Files.readString(page.resolveSibling(record)), read);
        }
    }

    private static String read(String page) {
        try {
            return PrintedArticle.of(new TextReader(SyntheticPage.ZONE).read(new CapturedText(page)));
        } catch (CmsException.Invalid refused) {
            return "refused: " + refused.code() + "\n";
        }
    }

    private static String saved(Path page) throws IOException {
        var read = new PageReader(SyntheticPage.ZONE).read(SavedPage.read(Files.readString(page), null));
        return PrintedArticle.of(read.article()) + "\n" + ArticleHtml.render(read.body()) + "\n";
    }

    private static List<Path> pages() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(CapturedPagesTest.class.getResource("pages"))
                .toURI());
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:txt|html)"))
                    .sorted()
                    .toList();
        }
    }
}
