package vn.toasoan.web.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.web.support.Client;
import vn.toasoan.web.support.Cms;
import vn.toasoan.web.support.OutsideServer;
import vn.toasoan.web.support.RunningProcess;

/** The command import with files of articles, a JSON object a line. */
class ImportLinesIT {

    @TempDir
    Path folder;

    /** What a command printed, and how it ended. */
    private record Ended(int code, List<String> out, List<String> err) {}

    @Test
    void a_file_of_articles_is_read_and_found_and_known_again() throws IOException {
        var file = folder.resolve("tin.jsonl.gz");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(("không phải JSON\n" + lines(0, 700)).getBytes(UTF_8));
        }
        var port = OutsideServer.freePort();
        var environment = environment(Map.of("CMS_PORT", Integer.toString(port)));
        try (var serve = RunningProcess.start(environment, Cms.command("serve"))) {
            serve.awaitLine("http://localhost:" + port);

            var first = cms(environment, "import", file.toString());
            var again = cms(environment, "import", file.toString());

            assertEquals(
                    List.of(
                            "refused    tin.jsonl.gz:1  Dòng không phải là một đối tượng JSON trọn vẹn; sai ở ký tự thứ 1. "
                                    + "[intake.line-not-json]",
                            "700 bài nhập mới, 0 cập nhật, 0 không đổi, 1 bị từ chối."),
                    first.out());
            assertEquals(6, first.code());
            assertEquals(
                    "0 bài nhập mới, 0 cập nhật, 700 không đổi, 1 bị từ chối.",
                    again.out().getLast());
            var client = new Client(port);
            assertTrue(client.get("/kho-tin").body().contains("Bến số"));
            serve.await(
                    "the search",
                    () -> client.get("/tim-kiem?q=" + Client.encoded("Bến số 699"))
                            .body()
                            .contains("ben-so-699-"));
        }
    }

    @Test
    void a_signal_leaves_what_was_committed_and_the_next_command_goes_on() throws IOException {
        var count = 6_000;
        var file =
                Files.writeString(folder.resolve("tin.jsonl"), "{}\n" + lines(0, 1_000) + "{}\n" + lines(1_000, count));
        var environment = environment(Map.of());
        var first = 0;
        try (var process = RunningProcess.start(environment, Cms.command("import", file.toString()))) {
            process.awaitLine("tin.jsonl:1002"); // told while the second piece is gathered or in
            process.signal("INT");

            assertEquals(130, process.awaitExit());
            assertTrue(
                    process.err().stream().allMatch(line -> line.contains(" bài/giây · ")),
                    process.err().toString());
            first = Integer.parseInt(process.out().getLast().split(" ", 2)[0]);
        }
        assertTrue(first >= 500 && first < count, first + " articles");

        var again = cms(environment, "import", file.toString());

        assertEquals(
                "%d bài nhập mới, 0 cập nhật, %d không đổi, 2 bị từ chối.".formatted(count - first, first),
                again.out().getLast());
    }

    @Test
    void another_source_can_be_named_and_one_that_is_taken_is_refused_before_anything_is_written() throws IOException {
        var file = Files.writeString(folder.resolve("tin.jsonl"), lines(0, 1)).toString();

        var refused = cms(environment(Map.of()), "import", "--source", "url", file);
        var taken = cms(environment(Map.of()), "import", "--source", "Báo Bến", "--draft", file);
        var other = cms(environment(Map.of()), "import", file);

        assertEquals(6, refused.code());
        assertEquals(List.of(), refused.out());
        assertTrue(
                refused.err().getFirst().endsWith("[intake.bad-source]"),
                refused.err().toString());
        assertEquals(List.of("1 bài nhập mới, 0 cập nhật, 0 không đổi, 0 bị từ chối."), taken.out());
        assertEquals(taken.out(), other.out());
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj("""
                        {"id": %1$d, "title": "Bến số %1$d", "body": "Nước rút.\\nĐò chạy.", "category": "Sông nước"}
                        """::formatted).collect(Collectors.joining());
    }

    private static Ended cms(Map<String, String> environment, String... arguments) {
        var command = new ArrayList<>(Cms.command(arguments));
        try (var process = RunningProcess.start(environment, command)) {
            return new Ended(process.awaitExit(), process.out(), process.err());
        }
    }

    private Map<String, String> environment(Map<String, String> more) {
        return Cms.environment(folder.resolve("data"), more);
    }
}
