package vn.toasoan.core.intake;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.content.ContentFolder;
import vn.toasoan.core.intake.file.SourceFile;
import vn.toasoan.core.intake.file.SourceFolder;

/** Content in: what {@code bin/cms import} does. A path that holds {@code site.yml} is content, any other captures. */
@Singleton
public class Imports {

    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

    private final ContentFolder content;
    private final Captures captures;

    Imports(ContentFolder content, Captures captures) {
        this.content = content;
        this.captures = captures;
    }

    /**
     * What to bring in.
     *
     * @param paths files and folders
     * @param draft whether the articles wait as working copies; else readers see them at once
     * @param section slug or name of the section that captures go to; null: the one that the page names
     */
    public record Request(
            List<Path> paths, boolean draft, @Nullable String section) {
        public Request {
            paths = List.copyOf(paths);
        }
    }

    /**
     * Brings everything in. What is wrong with one file keeps no other out; of two that count as the same article the
     * second is refused.
     *
     * @param report gets a line a file, after it is committed
     * @throws CmsException.NotFound {@code section.unknown-name}, {@code intake.no-such-path}; then nothing is brought in
     */
    public void run(Request request, Consumer<ImportLine> report) {
        var section = captures.section(request.section());
        for (var path : request.paths()) {
            if (!Files.isReadable(path)) {
                throw new CmsException.NotFound("intake.no-such-path", Map.of("path", path));
            }
        }
        var firsts = new Firsts();
        for (var path : request.paths()) {
            if (ContentFolder.is(path)) {
                content.bringIn(path, request.draft(), firsts, report);
            } else {
                var files =
                        Files.isDirectory(path) ? SourceFolder.files(path, ENDINGS) : List.of(SourceFile.alone(path));
                captures.bringIn(files, new Captures.Wish(request.draft(), section, firsts), report);
            }
        }
    }
}
