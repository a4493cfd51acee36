package vn.toasoan.core.intake.news;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsLinesTest {

    @TempDir
    Path folder;

    @Test
    void lines_are_numbered_and_blank_ones_left_out() throws IOException {
        assertEquals(List.of("1 a", "3 ô", "4 c"), read("\uFEFFa\r\n \t\nô\nc".getBytes(UTF_8), "x.jsonl"));
        assertEquals(List.of(), read(new byte[0], "x.jsonl"));
    }

    @Test
    void lines_longer_than_a_chunk_come_whole() throws IOException {
        var lines =
                IntStream.range(0, 5).mapToObj(i -> "ộ".repeat(65_536 * i + i)).toList();
        var numbered = IntStream.range(1, 5)
                .mapToObj(i -> (i + 1) + " " + lines.get(i))
                .toList();

        assertEquals(numbered, read(String.join("\n", lines).getBytes(UTF_8), "x.jsonl"));
    }

    @Test
    void a_line_of_more_than_16_mb_is_refused_and_the_next_is_read() throws IOException {
        var lines = "a\n" + "x".repeat(NewsLines.LONGEST + 1) + "\n" + "y".repeat(NewsLines.LONGEST) + "\nb\n";

        var read = read(lines.getBytes(UTF_8), "x.jsonl");

        assertEquals(List.of("1 a", "2 intake.line-too-long"), read.subList(0, 2));
        assertEquals(NewsLines.LONGEST + 2, read.get(2).length());
        assertEquals("4 b", read.get(3));
    }

    @Test
    void a_line_in_another_encoding_is_refused_and_the_next_is_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("a\n".getBytes(UTF_8));
        bytes.write(new byte[] {'"', (byte) 0xEA, (byte) 0xFD, '"', '\n'});
        bytes.write("b\n".getBytes(UTF_8));

        assertEquals(List.of("1 a", "2 intake.line-not-utf8", "3 b"), read(bytes.toByteArray(), "x.jsonl"));
    }

    @Test
    void a_packed_file_is_read_and_its_bytes_on_the_disk_are_counted() throws IOException {
        var path = Files.write(folder.resolve("x.jsonl.gz"), packed(many(1, 20_000)));

        try (var lines = new NewsLines(path)) {
            assertEquals(0, lines.read());
            var count = 0;
            while (lines.next() != null) {
                count++;
            }
            assertEquals(20_000, count);
            assertEquals(Files.size(path), lines.read());
        }
    }

    @Test
    void a_packed_file_of_several_members_is_read_to_its_end() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(packed("1\n2\n"));
        bytes.write(packed("3\n"));

        assertEquals(List.of("1 1", "2 2", "3 3"), read(bytes.toByteArray(), "x.jsonl.GZ"));
    }

    @Test
    void a_packed_file_that_is_cut_off_ends_with_a_broken_line() throws IOException {
        var whole = packed(many(1, 50_000));

        for (var length : List.of(5, whole.length / 2, whole.length - 4)) {
            var read = read(Arrays.copyOf(whole, length), "x.jsonl.gz");
            assertEquals(read.size() + " intake.cut-off", read.getLast());
            assertTrue(length == 5 ? read.size() == 1 : read.size() > 10_000, read.size() + " lines");
            assertEquals(
                    read.size() - 1,
                    read.stream().filter(line -> line.endsWith(" lần")).count());
        }
    }

    @Test
    void what_is_not_packed_or_not_there_is_one_broken_line() throws IOException {
        assertEquals(List.of("1 intake.cut-off"), read("a\nb\n".getBytes(UTF_8), "x.jsonl.gz"));
        Files.delete(folder.resolve("x.jsonl.gz"));
        assertEquals(List.of("1 intake.unreadable"), read(folder.resolve("x.jsonl.gz")));
    }

    private static String many(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> i * 7919 + " lần\n")
                .collect(Collectors.joining());
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private List<String> read(byte[] bytes, String name) throws IOException {
        return read(Files.write(folder.resolve(name), bytes));
    }

    private static List<String> read(Path path) throws IOException {
        var read = new ArrayList<String>();
        try (var lines = new NewsLines(path)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                read.add(
                        switch (line) {
                            case NewsLine.Text(var number, var json) -> number + " " + json.strip();
                            case NewsLine.Broken(var number, var reason) -> number + " " + reason.code();
                        });
            }
        }
        return read;
    }

    /** A broken line says how long one may be. */
    @Test
    void a_refusal_names_the_limit() throws IOException {
        var path = Files.write(folder.resolve("x.jsonl"), new byte[NewsLines.LONGEST + 1]);
        try (var lines = new NewsLines(path)) {
            assertEquals(
                    Map.of("longest", 16),
                    lines.next() instanceof NewsLine.Broken broken
                            ? broken.reason().params()
                            : null);
        }
    }
}
