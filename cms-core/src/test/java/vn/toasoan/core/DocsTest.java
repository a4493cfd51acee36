package vn.toasoan.core;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.site.Settings;

/** The documents speak of what is there: paths, packages, settings, the words of reports. */
class DocsTest {

    private static final Path ROOT = root();
    private static final String CORE = "cms-core/src/main/java/vn/toasoan/core/";
    private static final String WEB = "cms-web/src/main/java/vn/toasoan/web/";
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\s]+)[^`]*`");
    private static final Pattern COMMAND = Pattern.compile("(?m)^ {4}(bin/\\S+)");
    private static final Pattern IN_REPOSITORY = Pattern.compile(
            "(?:core|web|cms-core|cms-web|bin|docs|content|seeds|themes|\\.mvn)/[^*{<…]*|pom\\.xml|[A-Z]+\\.md|LICENSE|NOTICE");
    private static final Pattern CODE_OF_NOTE = Pattern.compile("(?m)^note\\.[a-z-]+=(.+)$");
    private static final Pattern CODE_OF_INTAKE = Pattern.compile("(?m)^(intake\\.[a-z-]+)=");
    private static final Pattern VARIABLE = Pattern.compile("CMS_[A-Z]+(?:_[A-Z]+)?");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/ARCHITECTURE.md", "docs/operations.md"})
    void every_path_that_is_named_exists(String document) {
        var paths = Stream.concat(found(CODE, document), found(COMMAND, document))
                .filter(path -> IN_REPOSITORY.matcher(path).matches())
                .map(DocsTest::written)
                .collect(toCollection(TreeSet::new));

        assertTrue(paths.size() > 1, "no path is found in " + document);
        assertEquals(List.of(), missing(ROOT, paths.stream()));
    }

    @Test
    void every_link_between_documents_leads_somewhere() throws IOException {
        try (var documents = Files.walk(ROOT.resolve("docs"))) {
            var all = Stream.concat(Stream.of(ROOT.resolve("README.md")), documents)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();

            assertTrue(all.size() > 10, "documents found: " + all);
            for (var document : all) {
                var links = found(LINK, ROOT.relativize(document).toString())
                        .filter(link -> !link.contains("://"))
                        .map(link -> link.replaceFirst("#.*", ""));
                assertEquals(List.of(), missing(document.resolveSibling("."), links), document.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"README.md,45", "docs/ARCHITECTURE.md,200"})
    void a_page_stays_short(String document, int longest) {
        assertTrue(text(document).lines().count() <= longest, document + " is over " + longest + " lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {CORE, WEB})
    void every_package_has_its_paragraph(String folder) throws IOException {
        var map = text("docs/ARCHITECTURE.md");
        try (var packages = Files.list(ROOT.resolve(folder))) {
            var silent = packages.filter(Files::isDirectory)
                    .map(path -> "**" + path.getFileName() + "** (`")
                    .filter(opening -> !map.contains("\n" + opening))
                    .toList();

            assertEquals(List.of(), silent);
        }
    }

    @Test
    void operators_read_of_every_setting_of_the_process() {
        var help = found(VARIABLE, "cms-web/src/main/resources/vn/toasoan/web/app/messages_en.properties");

        assertSaid("docs/operations.md", help.map(name -> "`" + name + "`"));
    }

    @Test
    void editors_read_of_every_setting_of_the_site() {
        assertSaid("docs/huong-dan/noi-dung.md", Settings.NAMES.stream().map(name -> "`" + name + "`"));
    }

    @Test
    void editors_read_every_note_and_refusal_of_a_report() {
        var sentences = CORE.replace("java/", "resources/") + "failure/sentences_vi.properties";

        assertSaid("docs/huong-dan/nhap-bai.md", found(CODE_OF_NOTE, sentences).map(note -> "| " + note + " |"));
        assertSaid(
                "docs/huong-dan/nhap-bai.md", found(CODE_OF_INTAKE, sentences).map(code -> "`" + code + "`"));
    }

    private static void assertSaid(String document, Stream<String> words) {
        var text = text(document);
        var all = words.collect(toCollection(TreeSet::new));

        assertTrue(all.size() > 1, "nothing to look for in " + document);
        assertEquals(
                List.of(), all.stream().filter(word -> !text.contains(word)).toList());
    }

    /** The first group of every find, or the whole find where the pattern has none. */
    private static Stream<String> found(Pattern pattern, String file) {
        return pattern.matcher(text(file)).results().map(found -> found.group(Math.min(1, found.groupCount())));
    }

    private static List<String> missing(Path from, Stream<String> paths) {
        return paths.filter(path -> !path.isEmpty() && Files.notExists(from.resolve(path)))
                .toList();
    }

    private static String written(String path) {
        return path.replaceFirst("^core/", CORE).replaceFirst("^web/", WEB);
    }

    private static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("LICENSE")) ? folder : folder.resolveSibling("");
    }
}
