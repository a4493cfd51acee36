package vn.toasoan.core.intake.news;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.core.article.PublicArticle;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.ImportLine;
import vn.toasoan.core.intake.ImportLine.Status;
import vn.toasoan.core.intake.Imports;
import vn.toasoan.core.intake.Notes;
import vn.toasoan.core.intake.Progress;
import vn.toasoan.core.support.TestNewsroom;

class NewsFileIT {

    private static final String FULL = """
            {"id": "1", "title": "Đò Cẩm Giao chạy lại", "abstract": "Bến đông.", "body": "Nước rút.\\nĐò <chạy>.", \
            "category": "Giao thông", "date": "2013-10-23T16:12:00+07:00", "authors": ["Mỹ Quỳ"], "tags": "đò, lũ", \
            "source": "Báo Bến", "url": "https://bao.example/1", "image": "https://bao.example/1.jpg"}
            """;

    @TempDir
    Path folder;

    private TestNewsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = TestNewsroom.open();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void a_line_is_an_article_with_all_it_tells() throws IOException {
        var lines = run(write("tin.jsonl", FULL));

        assertEquals(List.of("IMPORTED tin.jsonl:1"), told(lines));
        assertTrue(lines.getFirst().isOfMany());
        var article = only();
        var content = article.content();
        assertEquals("Đò Cẩm Giao chạy lại", content.title());
        assertEquals("Bến đông.", content.sapo());
        assertEquals("<p>Nước rút.</p>\n<p>Đò &lt;chạy&gt;.</p>", content.body().strip());
        assertEquals("Mỹ Quỳ", content.byline().getFirst().name());
        assertEquals(List.of("đò", "lũ"), content.tags());
        assertEquals("Báo Bến", content.source());
        assertEquals(
                new PrintedTime(Instant.parse("2013-10-23T09:12:00Z"), Precision.MINUTE),
                article.article().published());
        assertEquals("tin", article.article().externalSource());
        assertEquals("1", article.article().externalId());
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_changed_line_updates() throws IOException {
        var file = write("tin.jsonl", line("a", "Một") + line("b", "Hai"));
        run(file);
        var end = newsroom.get(ChangeFeed.class).end();

        assertEquals(List.of("UNCHANGED tin.jsonl:1", "UNCHANGED tin.jsonl:2"), told(run(file)));
        assertEquals(end, newsroom.get(ChangeFeed.class).end());

        write("tin.jsonl", line("a", "Một") + line("b", "Hai, đã sửa"));
        assertEquals(List.of("UNCHANGED tin.jsonl:1", "UPDATED tin.jsonl:2"), told(run(file)));
        assertEquals(List.of("Hai, đã sửa", "Một"), titles());
    }

    @Test
    void another_name_of_the_file_is_another_source_unless_one_is_named() throws IOException {
        run(write("tin.jsonl", line("a", "Một")));
        var other = write("khac.jsonl", line("a", "Một"));

        assertEquals(List.of("UNCHANGED khac.jsonl:1"), told(run(other, false, null, "tin")));
        assertEquals(List.of("IMPORTED khac.jsonl:1"), told(run(other)));
        assertEquals(2, titles().size());
    }

    @Test
    void names_of_other_ways_in_are_no_source() throws IOException {
        var file = write("content.jsonl", line("a", "Một"));

        var failure = assertThrows(CmsException.Invalid.class, () -> run(file));

        assertEquals("intake.bad-source", failure.code());
        assertEquals(List.of(), titles());
        assertEquals(List.of("IMPORTED content.jsonl:1"), told(run(file, false, null, "nội dung")));
    }

    @Test
    void a_broken_line_is_named_and_keeps_no_other_out() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write((line("a", "Một") + "{\"id\": \"b\"\n\n{\"title\": \"Ba\"}\n{\"id\": \"d\"}\n").getBytes(UTF_8));
        bytes.write(new byte[] {(byte) 0xEA, '\n'});
        bytes.write(line("e", "x".repeat(600)).getBytes(UTF_8));
        bytes.write(line("g".repeat(601), "Bảy").getBytes(UTF_8));
        bytes.write(line("h", "Tám").getBytes(UTF_8));

        var lines = run(Files.write(folder.resolve("tin.jsonl"), bytes.toByteArray()));

        assertEquals(
                Map.of(
                        "tin.jsonl:2", "intake.line-not-json",
                        "tin.jsonl:4", "intake.line-no-id",
                        "tin.jsonl:5", "intake.line-no-title",
                        "tin.jsonl:6", "intake.line-not-utf8",
                        "tin.jsonl:7", "article.too-long",
                        "tin.jsonl:8", "article.bad-external-id"),
                refusals(lines));
        assertEquals(List.of("Tám", "Một"), titles());
    }

    @Test
    void a_date_that_cannot_be_read_is_a_note_and_none_is_shown() throws IOException {
        var lines = run(write("tin.jsonl", "{\"id\": 1, \"title\": \"Bài\", \"date\": \"hôm nào\"}\n"));

        assertEquals(List.of(Notes.BAD_DATE), lines.getFirst().notes());
        assertNull(only().article().published());
    }

    @Test
    void a_draft_is_not_public_until_it_is_brought_in_for_readers() throws IOException {
        var file = write("tin.jsonl", line("a", "Một"));

        assertEquals(List.of("IMPORTED tin.jsonl:1"), told(run(file, true, null, null)));
        assertEquals(List.of("UNCHANGED tin.jsonl:1"), told(run(file, true, null, null)));
        assertEquals(List.of(), titles());

        assertEquals(List.of("UPDATED tin.jsonl:1"), told(run(file)));
        assertEquals(List.of("Một"), titles());
        assertEquals(List.of("UNCHANGED tin.jsonl:1"), told(run(file)));
    }

    @Test
    void of_two_lines_with_one_id_the_later_counts() throws IOException {
        var lines = run(write("tin.jsonl", line("a", "Một") + line("b", "Hai") + line("a", "Một, bản sau")));

        assertEquals(List.of("IMPORTED tin.jsonl:1", "IMPORTED tin.jsonl:2", "UPDATED tin.jsonl:3"), told(lines));
        assertEquals(List.of("Hai", "Một, bản sau"), titles().stream().sorted().toList());
    }

    @Test
    void lines_that_are_many_come_in_pieces_and_one_that_was_stopped_goes_on() throws IOException {
        var file = write("tin.jsonl", many(1_200));
        var progress = new ArrayList<Progress>();
        var before = newsroom.get(ChangeFeed.class).end().number();
        Consumer<ImportLine> stop = line -> {
            if (line.file().equals("tin.jsonl:501")) {
                throw new IllegalStateException("stopped");
            }
        };
        assertThrows(
                IllegalStateException.class,
                () -> newsroom.get(Imports.class).run(new Imports.Request(List.of(file), false, null), stop));
        assertEquals(before + 1_000, newsroom.get(ChangeFeed.class).end().number());

        var lines = new ArrayList<ImportLine>();
        newsroom.get(Imports.class).run(new Imports.Request(List.of(file), false, null), lines::add, progress::add);

        var counts = lines.stream().collect(Collectors.groupingBy(ImportLine::status, Collectors.counting()));
        assertEquals(Map.of(Status.UNCHANGED, 1_000L, Status.IMPORTED, 200L), counts);
        assertEquals(before + 1_200, newsroom.get(ChangeFeed.class).end().number());
        assertEquals(4, progress.size(), progress.toString());
        assertEquals(0, progress.getFirst().read());
        assertEquals(Files.size(file), progress.getLast().read());
    }

    @Test
    void a_packed_file_that_is_cut_off_leaves_what_came_before() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(many(3_000).getBytes(UTF_8));
        }
        var file = folder.resolve("tin.jsonl.gz");

        Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        var cut = run(file);
        Files.write(file, bytes.toByteArray());
        var whole = run(file);

        assertEquals(List.of("intake.cut-off"), List.copyOf(refusals(cut).values()));
        assertEquals(
                "tin.jsonl.gz:" + cut.size(), refusals(cut).keySet().iterator().next());
        assertEquals(Map.of(), refusals(whole));
        assertEquals(
                cut.size() - 1L,
                whole.stream().filter(line -> line.status() == Status.UNCHANGED).count());
        assertEquals(3_000, whole.size());
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line("bài " + i, "Bài số " + i * 7919))
                .collect(Collectors.joining());
    }

    private static String line(String id, String title) {
        return "{\"id\": \"%s\", \"title\": \"%s\", \"body\": \"Nội dung.\"}\n".formatted(id, title);
    }

    private List<ImportLine> run(Path file) {
        return run(file, false, null, null);
    }

    private List<ImportLine> run(Path file, boolean draft, @Nullable String section, @Nullable String source) {
        var lines = new ArrayList<ImportLine>();
        newsroom.get(Imports.class).run(new Imports.Request(List.of(file), draft, section, source), lines::add);
        return lines;
    }

    private static List<String> told(List<ImportLine> lines) {
        return lines.stream().map(line -> line.status() + " " + line.file()).toList();
    }

    private static Map<String, String> refusals(List<ImportLine> lines) {
        return lines.stream()
                .filter(line -> line.refusal() != null)
                .collect(Collectors.toMap(
                        ImportLine::file,
                        line -> line.refusal() == null ? "" : line.refusal().code()));
    }

    private List<String> titles() {
        return newsroom.get(PublicArticles.class).newest(null, 9).stream()
                .map(card -> card.title())
                .toList();
    }

    private PublicArticle only() {
        var cards = newsroom.get(PublicArticles.class).newest(null, 9);
        assertEquals(1, cards.size());
        return newsroom.get(PublicArticles.class).article(cards.getFirst().id());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
