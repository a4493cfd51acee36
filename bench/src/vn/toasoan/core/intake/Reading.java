package vn.toasoan.core.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import vn.toasoan.core.article.Arrivals.Arrival;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Dating;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.article.Role;
import vn.toasoan.core.article.Signature;
import vn.toasoan.core.intake.file.SourceFile;

/** The parts of an import by themselves: reading without a database, and what the database is then given. */
public final class Reading {

    /** As many as an import reads before it writes. */
    public static final int PIECE = 200;

    private Reading() {}

    /** A page that was read. */
    public record Page(SourceFile file, CapturedArticle article, String body) {}

    /** Reads the files on all cores, as an import reads a piece of them. */
    public static List<Page> pages(List<SourceFile> files, ZoneId zone) {
        return files.parallelStream()
                .map(file -> {
                    var capture = Capture.of(file, zone);
                    return new Page(file, capture.article(), capture.body());
                })
                .toList();
    }

    /** What the database is given of a page, under an id that no import has used. */
    public static Incoming.Item item(Page page, long sectionId) {
        var article = page.article();
        var content = new Content(
                article.title(),
                article.kicker(),
                article.sapo(),
                page.body(),
                sectionId,
                List.of(),
                article.tags(),
                article.byline().signatures().stream()
                        .map(signed -> new Signature(Role.valueOf(signed.role().name()), signed.name()))
                        .toList(),
                article.source(),
                article.dateline(),
                null);
        var dating = Dating.printed(article.publishedAt(), article.updatedAt());
        var arrival = new Arrival("bench", page.file().name(), Kind.ARTICLE, content, dating, true);
        return new Incoming.Item(page.file().name(), arrival, List.of());
    }
}
