package vn.toasoan.core.intake.news;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.ImportLine;
import vn.toasoan.core.intake.Incoming;
import vn.toasoan.core.intake.Progress;
import vn.toasoan.core.intake.file.SourceFile;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.site.Site;

/** Brings a file of articles in, a JSON object a line, packed by gzip or not; however long, in the same memory. */
@Singleton
public class NewsFile {

    private static final Pattern NAME =
            Pattern.compile("(.*)\\.jsonl(?:\\.gz)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_SOURCE = 100;

    /** Whose ids the other ways in give. */
    private static final Set<String> TAKEN = Set.of("content", "file", "url");

    private final Site site;
    private final Sections sections;
    private final Incoming incoming;

    NewsFile(Site site, Sections sections, Incoming incoming) {
        this.site = site;
        this.sections = sections;
        this.incoming = incoming;
    }

    /**
     * How its articles are to come in.
     *
     * @param source whose ids the lines have; null: the name of the file without its endings
     * @param draft whether they wait as working copies
     * @param section null: the one that the line names
     */
    public record Wish(
            @Nullable String source,
            boolean draft,
            @Nullable Section section) {}

    /** Whether the path is such a file, by its ending. */
    public static boolean is(Path path) {
        return NAME.matcher(name(path)).matches() && !Files.isDirectory(path);
    }

    private static String name(Path path) {
        return SourceFile.alone(path).name();
    }

    /**
     * Makes sure that ids of the file can be kept.
     *
     * @param given whose ids they are; null: the name of the file without its endings
     * @throws CmsException.Invalid {@code intake.bad-source}
     */
    public static void requireSource(Path path, @Nullable String given) {
        source(path, given);
    }

    private static String source(Path path, @Nullable String given) {
        var file = NAME.matcher(name(path));
        var source = NewsText.line(given != null ? given : file.replaceFirst("$1"));
        if (source.isEmpty() || source.length() > LONGEST_SOURCE || TAKEN.contains(source)) {
            throw new CmsException.Invalid("intake.bad-source", Map.of("name", source, "longest", LONGEST_SOURCE));
        }
        return source;
    }

    /**
     * Brings the file in, piece by piece. A line that is wrong is refused under the file's name and its number, and keeps
     * no other out; of two lines with one id the later counts.
     *
     * @param report gets a line an article, after that is committed
     * @param progress is told how far the file is read: at its beginning and after each piece
     */
    public void bringIn(Path path, Wish wish, Consumer<ImportLine> report, Consumer<Progress> progress) {
        var name = name(path);
        Consumer<ImportLine> quiet = line -> report.accept(line.ofMany());
        var items = new NewsItems(
                source(path, wish.source()),
                wish,
                new NewsSections(sections),
                site.settings().zone());
        try (var lines = new NewsLines(path)) {
            var size = Files.size(path);
            progress.accept(new Progress(name, 0, size));
            var piece = new NewsPiece(ready -> {
                incoming.bringIn(ready, quiet);
                progress.accept(new Progress(name, Math.min(lines.read(), size), size));
            });
            for (var line = lines.next(); line != null; line = lines.next()) {
                var under = name + ":" + line.number();
                try {
                    switch (line) {
                        case NewsLine.Text text -> piece.add(items.item(under, text.json()));
                        case NewsLine.Broken broken -> throw broken.reason();
                    }
                } catch (CmsException e) {
                    quiet.accept(ImportLine.refused(under, e));
                }
            }
            piece.send();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
