package vn.toasoan.web.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.web.support.Cms;
import vn.toasoan.web.support.RunningProcess;

/** Files of one command that count as the same article, and such as only seem to. */
class SameArticleIT {

    private static final List<String> BODY = List.of(
            "Sáng nay, bến đò Cẩm Giao chở chuyến khách đầu tiên sau mười ngày nước lớn. Hơn hai trăm người qua sông trước "
                    + "giờ học, ai cũng mặc áo phao, đò chỉ chở nửa số khách thường ngày.",
            "Ông Mai Văn Ngưỡng, chủ bến, cho biết mực nước đã rút một mét so với đỉnh lũ. Bến vẫn giữ hai xuồng cứu hộ và "
                    + "ngừng chạy sau sáu giờ chiều cho đến khi nước xuống dưới mức báo động một.");

    @TempDir
    Path folder;

    @Test
    void two_files_of_one_name_do_not_overwrite_each_other() throws IOException {
        var one = write("một/trùng.txt", text("Bài thứ nhất cùng tên tệp"));
        var two = write("hai/trùng.txt", text("Bài thứ hai cùng tên tệp"));

        var out = bringIn(6, one, two);

        assertEquals("1 bài nhập mới, 0 cập nhật, 0 không đổi, 1 bị từ chối.", out.getLast());
        assertTrue(out.stream().anyMatch(line -> line.contains("/bai-thu-nhat-cung-ten-tep-")), out.toString());
        assertTrue(
                out.stream().anyMatch(line -> line.startsWith("refused") && line.endsWith("[intake.twice]")),
                out.toString());
    }

    @Test
    void two_content_folders_do_not_overwrite_each_other_and_only_files_that_are_there_are_reported()
            throws IOException {
        for (var name : List.of("báo-một", "báo-hai")) {
            write(name + "/site.yml", "name: Báo Sông Lam\n");
            write(
                    name + "/articles/chung.html",
                    "---\ntitle: Chung %s\nsection: xa-hoi\n---\n<p>Một.</p>\n".formatted(name));
        }

        var out = bringIn(
                6,
                folder.resolve("báo-một").toString(),
                folder.resolve("báo-hai").toString());

        assertEquals(5, out.size(), out.toString());
        assertEquals("unchanged  site.yml", out.getFirst());
        assertTrue(out.get(1).startsWith("imported   articles/chung.html  /xa-hoi/chung-bao-mot-"), out.toString());
        assertTrue(out.get(3).endsWith("[intake.twice]"), out.toString());
    }

    @Test
    void saved_pages_that_name_only_their_site_are_told_apart_by_their_files() throws IOException {
        var fronts = List.of("", "/", "/index.html", "/Default.aspx?", "/#tin");
        for (var i = 0; i < fronts.size(); i++) {
            write("cổng/%d.html".formatted(i), page("Bài lưu số " + i + " của cổng huyện", fronts.get(i)));
        }

        var out = bringIn(0, folder.resolve("cổng").toString());

        assertEquals("5 bài nhập mới, 0 cập nhật, 0 không đổi, 0 bị từ chối.", out.getLast(), out.toString());
    }

    private static String text(String title) {
        return title + "\n24/11/2026 08:04\n" + String.join("\n", BODY) + "\n";
    }

    private static String page(String title, String path) {
        return """
                <html><head><link rel=canonical href='https://huyen.example%s'><title>%s</title></head>
                <body><h1>%s</h1><p>24/11/2026 08:04</p><p>%s</p></body></html>
                """.formatted(path, title, title, String.join("</p><p>", BODY));
    }

    private String write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    /** What the import prints, which ends with the code. */
    private List<String> bringIn(int code, String... paths) {
        var arguments = new ArrayList<>(List.of("import"));
        arguments.addAll(List.of(paths));
        var environment = Cms.environment(folder.resolve("data"), Map.of("LC_ALL", "C.UTF-8"));
        try (var command = RunningProcess.start(environment, Cms.command(arguments.toArray(String[]::new)))) {
            assertEquals(code, command.awaitExit(), command.err().toString());
            return command.out();
        }
    }
}
