package vn.toasoan.web.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.web.app.configuration.Settings;

class ProgramTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serve --xyz            | 2 | Không có lệnh hay tùy chọn “--xyz”; xem bin/cms --help [command.unknown]
            phuc-vu                | 2 | Không có lệnh hay tùy chọn “phuc-vu”; xem bin/cms --help [command.unknown]
            import                 | 2 | Thiếu PATH; xem bin/cms --help [command.missing]
            import --section       | 2 | Thiếu NAME; xem bin/cms --help [command.missing]
            import /không/có       | 2 | Không đọc được /không/có [command.path]
            theme check            | 2 | Thiếu DIR; xem bin/cms --help [command.missing]
            theme check /không/có  | 2 | Không đọc được /không/có [command.path]
            """)
    void a_wrong_command_line_is_one_line(String arguments, int code, String line) {
        assertEquals(code, run(Map.of(), arguments.split(" ")));

        assertEquals(line + "\n", err.toString(UTF_8));
        assertEquals("", out.toString(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CMS_PORT   | 80a                    | CMS_PORT=80a: cổng phải là số nguyên từ 1 đến 65535 [configuration.port]
            CMS_URL    | bao.vn                 | CMS_URL=bao.vn: địa chỉ phải có dạng https://ten-mien hoặc http://ten-mien:cổng, không kèm đường dẫn [configuration.url]
            CMS_HOST   | máy nào                | CMS_HOST=máy nào: không tìm thấy máy này [configuration.host]
            CMS_DB_URL | jdbc:mysql://h/d?p=bí  | CMS_DB_URL=jdbc:mysql://h/d: địa chỉ phải có dạng jdbc:mariadb://máy:3306/tên [configuration.db-url]
            CMS_DB_USER| u                      | Có CMS_DB_USER nhưng thiếu CMS_DB_URL [configuration.db-url-missing]
            CMS_LANG   | fr                     | CMS_LANG=fr: ngôn ngữ phải là vi hoặc en [configuration.language]
            """)
    void a_wrong_setting_is_one_line_and_nothing_is_written(String name, String value, String line) {
        var data = folder.resolve("data");

        assertEquals(3, run(Map.of("CMS_DATA", data.toString(), name, value), "serve"));

        assertEquals(line + "\n", err.toString(UTF_8));
        assertFalse(Files.exists(data));
    }

    @Test
    void a_theme_is_checked_wherever_it_lies() throws IOException {
        assertEquals(0, run(Map.of("CMS_HOME", ".."), "theme", "check", "../themes/bao", "../themes/cong"));
        assertEquals("Giao diện bao không có lỗi.\nGiao diện cong không có lỗi.\n", out.toString(UTF_8));

        out.reset();
        var mine = Files.createDirectories(folder.resolve("rieng"));
        Files.writeString(mine.resolve("theme.yml"), """
                contract: 1
                name: rieng
                title: Riêng
                extends: bao
                settings: { logo: mat.svg }
                """);
        assertEquals(6, run(Map.of("CMS_HOME", "..", "CMS_LANG", "en"), "theme", "check", mine.toString()));
        assertEquals("rieng/theme.yml:5: no asset mat.svg\nFaults of the theme rieng: 1.\n", out.toString(UTF_8));
        assertEquals("", err.toString(UTF_8));
    }

    @Test
    void a_taken_port_is_one_line_and_nothing_is_written() throws IOException {
        var data = folder.resolve("data");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            assertEquals(4, run(Map.of("CMS_DATA", data.toString(), "CMS_PORT", port), "serve"));

            assertEquals(
                    "Cổng %s của 127.0.0.1 đang bị tiến trình khác dùng; đặt CMS_PORT khác [server.port-taken]\n"
                            .formatted(port),
                    err.toString(UTF_8));
        }
        assertFalse(Files.exists(data));
    }

    @Test
    void a_host_that_is_not_this_machine_is_one_line() {
        assertEquals(3, run(Map.of("CMS_HOST", "192.0.2.1"), "serve")); // Source: RFC 5737, an address of nobody

        assertTrue(err.toString(UTF_8).endsWith(" [server.cannot-listen]\n"), err.toString(UTF_8));
    }

    @Test
    void a_data_folder_that_is_a_file_is_one_line() throws IOException {
        var file = Files.createFile(folder.resolve("tệp")).toString();

        assertEquals(3, run(Map.of("CMS_DATA", file, "CMS_LANG", "en", "CMS_PORT", "1"), "reindex"));

        assertEquals(
                file + " is not a folder and cannot be the data folder [data-folder.not-a-folder]\n",
                err.toString(UTF_8));
    }

    @Test
    void help_is_in_the_language_that_was_asked_for() {
        assertEquals(0, run(Map.of(), "serve", "--help"));
        assertTrue(out.toString(UTF_8).contains("Phục vụ bạn đọc và tòa soạn"), out.toString(UTF_8));

        out.reset();
        assertEquals(0, run(Map.of(), "theme", "check", "--help"));
        assertTrue(out.toString(UTF_8).contains("Dựng thử mọi trang của giao diện"), out.toString(UTF_8));

        out.reset();
        assertEquals(0, run(Map.of("CMS_LANG", "en"), "--help"));
        assertTrue(out.toString(UTF_8).contains("Make the search index again."), out.toString(UTF_8));
        assertEquals("", err.toString(UTF_8));
    }

    @Test
    void without_a_command_the_help_is_an_error() {
        assertEquals(2, run(Map.of()));

        assertTrue(err.toString(UTF_8).contains("serve"), err.toString(UTF_8));
        assertEquals("", out.toString(UTF_8));
    }

    private int run(Map<String, String> environment, String... arguments) {
        var settings = new Settings(new HashMap<>(environment), new Properties());
        return new Program(settings, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments);
    }
}
