package vn.toasoan.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.intake.Imports;
import vn.toasoan.core.search.SearchPage.Part;

/** Every kind of query, asked of a small paper: {@code content/} and some short news whose words are easily mixed up. */
class GoldenIT {

    private static final Path CONTENT = Path.of("../content");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/search");
    private static final Pattern NAMED_LINE = Pattern.compile("\\{\"id\":\"([^\"]+)\",\"title\":\"([^\"]+)\"");
    private static final Pattern NAMED_FILE = Pattern.compile("(?m)^title: \"?(.+?)\"?$");
    private static final String UNFINISHED = "prefix";
    /** Suggested at most. */
    private static final int SHOWN = 20;

    private static Desk desk;
    private static List<GoldenRow> rows;
    /** By title. */
    private static Map<String, String> names;

    @BeforeAll
    static void publish() throws IOException {
        rows = GoldenRow.read(GOLDEN.resolve("queries.tsv"));
        names = names();
        desk = Desk.open();
        var news = GOLDEN.resolve("samples.jsonl");
        desk.get(Imports.class).run(new Imports.Request(List.of(CONTENT, news), false, null), _ -> {});
        desk.caughtUp();
    }

    private static Map<String, String> names() throws IOException {
        var all = new HashMap<String, String>();
        for (var line : Files.readAllLines(GOLDEN.resolve("samples.jsonl"))) {
            var named = NAMED_LINE.matcher(line);
            assertTrue(named.lookingAt(), line);
            all.put(named.group(2), named.group(1));
        }
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                var named = NAMED_FILE.matcher(Files.readString(file));
                assertTrue(named.find(), file.toString());
                all.put(named.group(1), file.getFileName().toString().replace(".html", ""));
            }
        }
        return all;
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static List<String> found(GoldenRow row) {
        var titles = row.kind().equals(UNFINISHED)
                ? desk.get(Suggest.class).of(row.query(), SHOWN).articles().stream()
                        .map(Suggestions.Found::title)
                : desk.search(row.query()).hits().stream()
                        .map(hit -> hit.title().stream().map(Part::text).collect(Collectors.joining()));
        return titles.map(title -> names.getOrDefault(title, title)).toList();
    }

    @Test
    void every_query_finds_what_was_sought_first() {
        var faults = rows.stream()
                .map(row -> row.fault(found(row)))
                .filter(Objects::nonNull)
                .toList();

        assertEquals("", String.join("\n", faults));
    }

    @Test
    void articles_that_only_have_the_words_here_and_there_are_not_listed() {
        var page = desk.search("xay dung dang");
        var scattered = desk.search("dang xay cho dung");

        assertTrue(page.total().number() <= 12, () -> "of " + names.size() + ": " + page.total());
        assertEquals(page.total().number(), page.hits().size());
        assertTrue(scattered.total().number() > 0);
    }

    @Test
    void every_name_in_the_queries_is_that_of_an_article() {
        var unknown = rows.stream()
                .flatMap(GoldenRow::names)
                .filter(name -> !names.containsValue(name))
                .toList();

        assertEquals(List.of(), unknown);
    }
}
