package vn.toasoan.core.intake;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.article.Arrivals;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Dating;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.article.Role;
import vn.toasoan.core.article.Signature;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.file.SourceFile;
import vn.toasoan.core.intake.line.CapturedSlogan;
import vn.toasoan.core.intake.picture.ArrivingPictures;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.site.Site;
import vn.toasoan.core.slogan.Slogans;

/** Captured pages, as text or saved HTML, on their way to becoming articles. */
@Singleton
class Captures {

    private static final Logger LOG = LoggerFactory.getLogger(Captures.class);
    private static final int PIECE = 200;

    private final Site site;
    private final Sections sections;
    private final Slogans slogans;
    private final Incoming incoming;
    private final ArrivingPictures pictures;

    Captures(Site site, Sections sections, Slogans slogans, Incoming incoming, ArrivingPictures pictures) {
        this.site = site;
        this.sections = sections;
        this.slogans = slogans;
        this.incoming = incoming;
        this.pictures = pictures;
    }

    /**
     * How they are to come in.
     *
     * @param section null: the one that the page names
     * @param firsts what the command has met before
     */
    record Wish(boolean draft, @Nullable Section section, Firsts firsts) {}

    /**
     * The section of a slug or printed name; null for none.
     *
     * @throws CmsException.NotFound {@code section.unknown-name}
     */
    @Nullable
    Section section(@Nullable String named) {
        if (named == null) {
            return null;
        }
        var tree = sections.tree();
        return tree.bySlug(named)
                .or(() -> tree.named(named))
                .orElseThrow(() -> new CmsException.NotFound("section.unknown-name", Map.of("name", named)));
    }

    /**
     * Brings the files in, in pieces: what is read of one is committed before the next is read. Slogans above articles
     * that readers get are shown to readers too.
     */
    void bringIn(List<SourceFile> files, Wish wish, Consumer<ImportLine> report) {
        var zone = site.settings().zone();
        var tree = sections.tree();
        var shown = new HashSet<CapturedSlogan>();
        for (var from = 0; from < files.size(); from += PIECE) {
            var piece = files.subList(from, Math.min(from + PIECE, files.size()));
            var read = piece.parallelStream().map(file -> read(file, zone)).toList();
            var items = new ArrayList<Incoming.Item>();
            for (var each : read) {
                switch (each) {
                    case Read.Refused(var line) -> report.accept(line);
                    case Read.Found(var file, var capture) -> {
                        try {
                            items.add(item(file, capture, wish, tree));
                        } catch (CmsException.Invalid e) {
                            report.accept(ImportLine.refused(file.name(), e));
                        }
                    }
                }
            }
            var taken = new HashSet<String>();
            incoming.bringIn(items, wish.firsts(), line -> {
                if (line.refusal() == null) {
                    taken.add(line.file());
                }
                report.accept(line);
            });
            if (!wish.draft()) {
                showSlogans(slogansOf(read, taken), shown, zone);
            }
        }
    }

    private static List<CapturedSlogan> slogansOf(List<Read> read, Set<String> taken) {
        return read.stream()
                .flatMap(each -> each instanceof Read.Found found
                                && taken.contains(found.file().name())
                        ? found.capture().article().slogans().stream()
                        : Stream.empty())
                .toList();
    }

    /** A file that was read: an article, or the reason why not. */
    private sealed interface Read {
        record Found(SourceFile file, Capture capture) implements Read {}

        record Refused(ImportLine line) implements Read {}
    }

    private static Read read(SourceFile file, ZoneId zone) {
        try {
            return new Read.Found(file, Capture.of(file, zone));
        } catch (CmsException e) {
            return new Read.Refused(ImportLine.refused(file.name(), e));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} could not be read", file.path(), e);
            var reason = new CmsException.Invalid("intake.not-understood", Map.of("file", file.name()));
            return new Read.Refused(ImportLine.refused(file.name(), reason));
        }
    }

    private Incoming.Item item(SourceFile file, Capture capture, Wish wish, SectionTree tree) {
        var article = capture.article();
        var section = wish.section() != null ? wish.section() : named(article.sectionPath(), tree);
        var taken = pictures.take(capture.body(), file.pictures());
        var content = new Content(
                article.title(),
                article.kicker(),
                article.sapo(),
                taken.body(),
                section.id(),
                List.of(),
                article.tags(),
                article.byline().signatures().stream()
                        .map(s -> new Signature(Role.valueOf(s.role().name()), s.name()))
                        .toList(),
                article.source(),
                article.dateline(),
                taken.lead());
        var dating = Dating.printed(article.publishedAt(), article.updatedAt());
        var arrival =
                new Arrivals.Arrival(capture.source(), capture.id(), Kind.ARTICLE, content, dating, !wish.draft());
        var notes = Stream.concat(notes(article, section, wish).stream(), taken.notes().stream());
        return new Incoming.Item(file.name(), arrival, notes.toList());
    }

    /** The deepest section of the path that this site has; else where unsorted articles stand. */
    private static Section named(List<String> path, SectionTree tree) {
        return path.reversed().stream()
                .flatMap(name -> tree.named(name).stream())
                .findFirst()
                .or(() -> tree.bySlug(Section.UNSORTED))
                .orElseThrow(() -> new CmsException.NotFound("section.not-found", Map.of("id", Section.UNSORTED)));
    }

    private static List<String> notes(CapturedArticle article, Section section, Wish wish) {
        var unknown = wish.section() == null
                && !article.sectionPath().isEmpty()
                && section.slug().equals(Section.UNSORTED);
        return Stream.concat(
                        article.notes().stream()
                                .filter(note -> wish.section() == null || !note.equals(Notes.NO_SECTION)),
                        unknown ? Stream.of(Notes.UNKNOWN_SECTION) : Stream.empty())
                .toList();
    }

    /** What the site has said of a slogan with the same words stays. */
    private void showSlogans(List<CapturedSlogan> found, Set<CapturedSlogan> shown, ZoneId zone) {
        for (var slogan : found) {
            if (shown.add(slogan)) {
                try {
                    var days = Slogans.Window.days(slogan.from(), slogan.until(), zone);
                    slogans.addMissing(slogan.text(), days);
                } catch (CmsException.Invalid e) {
                    LOG.warn("A slogan of a capture was left out: {}", e.getMessage());
                }
            }
        }
    }
}
