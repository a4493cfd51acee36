package vn.toasoan.web.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.web.support.Cms;
import vn.toasoan.web.support.OutsideServer;
import vn.toasoan.web.support.RunningProcess;

/** An import that does not come to its end: what was committed is reported, and one line says why it ended. */
class BrokenImportIT {

    private static final int FILES = 3_000;
    private static final int SOME = 250; // more than a piece

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("captures"));
        for (var i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve("captures/%05d.txt".formatted(i)), capture(i));
        }
    }

    private static String capture(int number) {
        return """
            Bến đò số %d chạy lại sau lũ
            24/11/2026 08:04
            Sáng nay, bến đò Cẩm Giao chở chuyến khách đầu tiên sau mười ngày nước lớn. Hơn hai trăm người qua sông trước giờ \
            học, ai cũng mặc áo phao, đò chỉ chở nửa số khách thường ngày.
            Ông Mai Văn Ngưỡng, chủ bến, cho biết mực nước đã rút một mét so với đỉnh lũ. Bến vẫn giữ hai xuồng cứu hộ và \
            ngừng chạy sau sáu giờ chiều cho đến khi nước xuống dưới mức báo động một.
            """.formatted(number);
    }

    @Test
    void losing_the_database_is_one_line_and_what_was_committed_is_summed_up()
            throws IOException, InterruptedException, SQLException {
        try (var server = OutsideServer.start(Files.createDirectory(folder.resolve("server")));
                var command = start(server)) {
            command.await("the first articles", () -> articles(command).size() > SOME);
            server.stop();

            assertEquals(5, command.awaitExit(), command.err().toString());
            assertEquals(1, command.err().size(), command.err().toString());
            assertTrue(
                    command.err().getFirst().startsWith("Mất kết nối với cơ sở dữ liệu giữa chừng")
                            && command.err().getFirst().endsWith(" [database.lost]"),
                    command.err().toString());
            assertSummedUp(command);

            server.startAgain();
            assertEverythingReportedIsThere(server, articles(command).size());
        }
    }

    @Test
    void a_signal_ends_it_without_a_word_but_the_sum() throws IOException, InterruptedException, SQLException {
        try (var server = OutsideServer.start(Files.createDirectory(folder.resolve("server")));
                var command = start(server)) {
            command.await("the first articles", () -> articles(command).size() > SOME);
            command.signal("INT");

            assertEquals(130, command.awaitExit());
            assertEquals(List.of(), command.err());
            assertSummedUp(command);
            assertEverythingReportedIsThere(server, articles(command).size());
        }
    }

    private RunningProcess start(OutsideServer server) {
        return RunningProcess.start(
                Cms.environment(folder.resolve("data"), server.environment()),
                Cms.command("import", folder.resolve("captures").toString()));
    }

    private static List<String> articles(RunningProcess command) {
        return command.out().stream()
                .filter(line -> line.startsWith("imported"))
                .toList();
    }

    private static void assertSummedUp(RunningProcess command) {
        var count = articles(command).size();
        assertTrue(count < FILES, "it came to its end");
        assertEquals(
                count + " bài nhập mới, 0 cập nhật, 0 không đổi, 0 bị từ chối.",
                command.out().getLast());
    }

    private static void assertEverythingReportedIsThere(OutsideServer server, int reported) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(*) FROM article WHERE external_source = 'file' AND state = 'PUBLISHED'")) {
            rows.next();
            assertEquals(reported, rows.getInt(1));
        }
    }
}
