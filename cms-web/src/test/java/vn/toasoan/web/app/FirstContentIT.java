package vn.toasoan.web.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.web.support.Cms;
import vn.toasoan.web.support.RunningProcess;

/** The content of the first start, where something is wrong with it. */
class FirstContentIT {

    @TempDir
    Path folder;

    @Test
    void a_refused_file_is_one_line_that_says_why() throws IOException {
        var home = Files.createDirectory(folder.resolve("home"));
        Files.createSymbolicLink(
                home.resolve("themes"), Path.of("../themes").toAbsolutePath().normalize());
        Files.createDirectories(home.resolve("content/articles"));
        Files.writeString(home.resolve("content/site.yml"), "name: Báo Sông Lam\n");
        Files.writeString(
                home.resolve("content/articles/lac.html"), "---\ntitle: Bài lạc\nsection: muc-la\n---\n<p>Một.</p>\n");
        var environment = Cms.environment(folder.resolve("data"), Map.of("CMS_HOME", home.toString()));

        try (var command = RunningProcess.start(environment, Cms.command("reindex"))) {
            assertEquals(0, command.awaitExit(), command.err().toString());
            assertEquals(1, command.err().size(), command.err().toString());
            assertTrue(
                    command.err()
                            .getFirst()
                            .endsWith("articles/lac.html: Không có chuyên mục “muc-la”. [section.not-found]"),
                    command.err().toString());
        }
    }
}
