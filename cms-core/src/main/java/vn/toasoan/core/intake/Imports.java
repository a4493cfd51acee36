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
import vn.toasoan.core.intake.news.NewsFile;

/**
 * Content in: what {@code bin/cms import} does. A path that holds {@code site.yml} is content, one that ends in {@code
 * .jsonl} or {@code .jsonl.gz} a file of articles, any other captures.
 */
@Singleton
public class Imports {

    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

    private final ContentFolder content;
    private final NewsFile news;
    private final Captures captures;

    Imports(ContentFolder content, NewsFile news, Captures captures) {
        this.content = content;
        this.news = news;
        this.captures = captures;
    }

    /**
     * What to bring in.
     *
     * @param paths files and folders
     * @param draft whether the articles wait as working copies; else readers see them at once
     * @param section slug or name of the section that captures and files of articles go to; null: the one they name
     * @param source whose ids the lines of files of articles have; null: each file's own, by its name
     */
    public record Request(
            List<Path> paths,
            boolean draft,
            @Nullable String section,
            @Nullable String source) {
        public Request {
            paths = List.copyOf(paths);
        }

        /** Of files of articles, each has its own ids. */
        public Request(List<Path> paths, boolean draft, @Nullable String section) {
            this(paths, draft, section, null);
        }
    }

    /** Brings everything in, and tells only what became of it. */
    public void run(Request request, Consumer<ImportLine> report) {
        run(request, report, _ -> {});
    }

    /**
     * Brings everything in. What is wrong with one file keeps no other out; of two that count as the same article the
     * second is refused.
     *
     * @param report gets a line a file, or a line an article of a file that holds many, after it is committed
     * @param progress is told how far long files are read
     * @throws CmsException.NotFound {@code section.unknown-name}, {@code intake.no-such-path}; then nothing is brought in
     * @throws CmsException.Invalid {@code intake.bad-source}; the same
     */
    public void run(Request request, Consumer<ImportLine> report, Consumer<Progress> progress) {
        var section = captures.section(request.section());
        for (var path : request.paths()) {
            if (!Files.isReadable(path)) {
                throw new CmsException.NotFound("intake.no-such-path", Map.of("path", path));
            }
            if (NewsFile.is(path)) {
                NewsFile.requireSource(path, request.source());
            }
        }
        var firsts = new Firsts();
        for (var path : request.paths()) {
            if (ContentFolder.is(path)) {
                content.bringIn(path, request.draft(), firsts, report);
            } else if (NewsFile.is(path)) {
                news.bringIn(path, new NewsFile.Wish(request.source(), request.draft(), section), report, progress);
            } else {
                var files =
                        Files.isDirectory(path) ? SourceFolder.files(path, ENDINGS) : List.of(SourceFile.alone(path));
                captures.bringIn(files, new Captures.Wish(request.draft(), section, firsts), report);
            }
        }
    }
}
