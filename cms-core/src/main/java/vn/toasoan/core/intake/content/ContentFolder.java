package vn.toasoan.core.intake.content;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.Firsts;
import vn.toasoan.core.intake.ImportLine;
import vn.toasoan.core.intake.ImportLine.Status;
import vn.toasoan.core.intake.file.SourceFile;
import vn.toasoan.core.intake.file.SourceFolder;
import vn.toasoan.core.page.ThemeTrial;
import vn.toasoan.core.site.Site;
import vn.toasoan.core.slogan.Slogans;

/**
 * Brings a content folder in: {@code site.yml}, {@code sections.yml}, {@code slogans.yml}, {@code pages/} and {@code
 * articles/}, of which only the first must be there. A file that is wrong is refused, and the others still go in.
 */
@Singleton
public class ContentFolder {

    private static final String SITE = "site.yml";

    private final Site site;
    private final ThemeTrial themes;
    private final SectionsFile sections;
    private final Slogans slogans;
    private final ContentArticles articles;

    ContentFolder(Site site, ThemeTrial themes, SectionsFile sections, Slogans slogans, ContentArticles articles) {
        this.site = site;
        this.themes = themes;
        this.sections = sections;
        this.slogans = slogans;
        this.articles = articles;
    }

    /** Whether the folder is a content folder, not a folder of captures. */
    public static boolean is(Path path) {
        return Files.isRegularFile(path.resolve(SITE));
    }

    /**
     * Brings it in; when that is done from the first file to the last, the site {@linkplain Site#isFounded is founded}.
     *
     * @param draft whether its articles wait as working copies
     * @param firsts what the command has met before
     * @param report gets a line a file that is there, when what the file says is committed
     */
    public void bringIn(Path folder, boolean draft, Firsts firsts, Consumer<ImportLine> report) {
        settled(folder, SITE, this::settings).ifPresent(report);
        settled(folder, "sections.yml", sections::bringIn).ifPresent(report);
        settled(folder, "slogans.yml", this::slogans).ifPresent(report);
        articles.bringIn(files(folder, "pages"), new ContentArticles.Wish(Kind.PAGE, draft, firsts), report);
        articles.bringIn(files(folder, "articles"), new ContentArticles.Wish(Kind.ARTICLE, draft, firsts), report);
        site.found();
    }

    /** Brings the text of a file in, and says whether that changed anything. */
    private interface Part {
        boolean bringIn(String file, String text);
    }

    private static Optional<ImportLine> settled(Path folder, String name, Part part) {
        var path = folder.resolve(name);
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        try {
            var changed = part.bringIn(name, SourceFile.alone(path).text());
            return Optional.of(
                    new ImportLine(name, changed ? Status.UPDATED : Status.UNCHANGED, null, List.of(), null));
        } catch (CmsException e) {
            return Optional.of(ImportLine.refused(name, e));
        }
    }

    private boolean settings(String file, String text) {
        var before = site.settings();
        var values = Yaml.map(file, text).texts();
        var theme = values.get("theme");
        if (theme != null && !theme.isBlank()) {
            themes.require(theme.strip());
        }
        site.set(values);
        return !site.settings().equals(before);
    }

    private boolean slogans(String file, String text) {
        var zone = site.settings().zone();
        var changed = false;
        for (var slogan : Yaml.list(file, text)) {
            var from = slogan.time("from", zone);
            var until = slogan.time("until", zone);
            var window = new Slogans.Window(from == null ? null : from.at(), until == null ? null : end(until, zone));
            changed |= slogans.put(slogan.required("text"), window);
        }
        return changed;
    }

    /** A day is shown whole; a minute is the first that is not. */
    private static Instant end(PrintedTime until, ZoneId zone) {
        return until.precision() == Precision.DAY
                ? until.at().atZone(zone).plusDays(1).toInstant()
                : until.at();
    }

    private static List<SourceFile> files(Path folder, String name) {
        var below = folder.resolve(name);
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        var files = new ArrayList<SourceFile>();
        SourceFolder.files(below, List.of(".html"))
                .forEach(file -> files.add(new SourceFile(file.path(), name + "/" + file.name())));
        return files;
    }
}
