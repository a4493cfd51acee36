package vn.toasoan.core.intake.content;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Arrivals;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Dating;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.article.LeadPicture;
import vn.toasoan.core.article.Role;
import vn.toasoan.core.article.Signature;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.Firsts;
import vn.toasoan.core.intake.ImportLine;
import vn.toasoan.core.intake.Incoming;
import vn.toasoan.core.intake.byline.BylineReader;
import vn.toasoan.core.intake.file.SourceFile;
import vn.toasoan.core.intake.picture.ArrivingPictures;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.site.Site;

/** Articles and static pages as files: YAML front matter between two lines of dashes, then the body's HTML. */
@Singleton
class ContentArticles {

    private static final String SOURCE = "content";
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(.*?\\R)---\\R(.*)\\z", Pattern.DOTALL);

    private final Site site;
    private final Sections sections;
    private final Incoming incoming;
    private final ArrivingPictures pictures;

    ContentArticles(Site site, Sections sections, Incoming incoming, ArrivingPictures pictures) {
        this.site = site;
        this.sections = sections;
        this.incoming = incoming;
        this.pictures = pictures;
    }

    /** How they are to come in, and what the command has met before. */
    record Wish(Kind kind, boolean draft, Firsts firsts) {}

    void bringIn(List<SourceFile> files, Wish wish, Consumer<ImportLine> report) {
        var ready = new ArrayList<Incoming.Item>();
        for (var file : files) {
            try {
                ready.add(item(file, wish.kind(), wish.draft()));
            } catch (CmsException e) {
                report.accept(ImportLine.refused(file.name(), e));
            }
        }
        incoming.bringIn(ready, wish.firsts(), report);
    }

    private Incoming.Item item(SourceFile file, Kind kind, boolean draft) {
        var parts = FRONT_MATTER.matcher(file.text());
        if (!parts.matches()) {
            throw Yaml.bad(file.name(), "---");
        }
        var front = Yaml.map(file.name(), parts.group(1));
        var zone = site.settings().zone();
        var dating = Dating.printed(front.time("published", zone), front.time("updated", zone));
        var taken = pictures.take(parts.group(2), file.picturesOfFolder());
        var notes = new LinkedHashSet<>(taken.notes());
        var named = named(front, file, notes);
        var content = content(front, taken.body(), named == null ? taken.lead() : named, kind);
        var arrival = new Arrivals.Arrival(SOURCE, file.name(), kind, content, dating, !draft);
        return new Incoming.Item(file.name(), arrival, List.copyOf(notes));
    }

    /** The picture that the front matter names; null where it names none, or one that cannot be taken. */
    private @Nullable LeadPicture named(Yaml front, SourceFile file, Set<String> notes) {
        var picture = front.inner("picture");
        return picture == null
                ? null
                : pictures.kept(picture.required("file"), file.picturesOfFolder(), notes)
                        .map(kept -> new LeadPicture(
                                kept.hash(),
                                kept.width(),
                                kept.height(),
                                Objects.requireNonNullElse(picture.text("alt"), ""),
                                picture.text("caption"),
                                picture.text("credit")))
                        .orElse(null);
    }

    private Content content(Yaml front, String body, @Nullable LeadPicture lead, Kind kind) {
        var tree = sections.tree();
        return new Content(
                front.required("title"),
                front.text("kicker"),
                front.text("sapo"),
                body,
                kind == Kind.PAGE ? null : section(front.required("section"), tree),
                front.items("sections").stream()
                        .map(slug -> section(slug, tree))
                        .toList(),
                front.items("tags"),
                front.items("byline").stream()
                        .flatMap(line -> signatures(line).stream())
                        .toList(),
                front.text("source"),
                front.text("dateline"),
                lead);
    }

    private static Long section(String slug, SectionTree tree) {
        return tree.bySlug(slug)
                .orElseThrow(() -> new CmsException.NotFound("section.not-found", Map.of("id", slug)))
                .id();
    }

    private static List<Signature> signatures(String printed) {
        return BylineReader.read(printed)
                .map(byline -> byline.signatures().stream()
                        .map(s -> new Signature(Role.valueOf(s.role().name()), s.name()))
                        .toList())
                .orElseGet(() -> List.of(new Signature(Role.BAI, printed)));
    }
}
