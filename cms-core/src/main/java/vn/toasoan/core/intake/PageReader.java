package vn.toasoan.core.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.calendar.VietnameseDates;
import vn.toasoan.core.intake.byline.Byline;
import vn.toasoan.core.intake.byline.BylineReader;
import vn.toasoan.core.intake.line.Hints;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.markup.Block;
import vn.toasoan.core.markup.PageBlock;
import vn.toasoan.core.markup.SavedPage;
import vn.toasoan.core.text.Whitespace;

/**
 * Reads the article of a saved HTML page: by its text, as of a capture, with what the mark-up tells of each line; then
 * its body with the structure, links and pictures that the page has. What the page shows wins over what its head says.
 */
final class PageReader {

    private static final int NEAR_HEADING = 3;
    private static final int MOST_OF_PATH = 4;
    private static final int LONGEST_NAME = 40;

    private final ZoneId zone;

    /** A reader of pages; {@code zone}: of clock times that are printed without one. */
    PageReader(ZoneId zone) {
        this.zone = zone;
    }

    /** The article and its body. */
    record Read(CapturedArticle article, List<Block> body) {}

    /**
     * Reads a page.
     *
     * @throws vn.toasoan.core.failure.CmsException.Invalid {@code intake.no-article}, {@code intake.no-title}
     */
    Read read(SavedPage page) {
        var blocks =
                page.blocks().stream().filter(block -> !block.text().isBlank()).toList();
        int path = path(blocks);
        var lines = IntStream.range(0, blocks.size())
                .boxed()
                .flatMap(i -> i == path ? Stream.of(pathLine(blocks.get(i))) : lines(blocks.get(i)))
                .toList();
        var article = completed(new TextReader(zone).read(lines), page.head());
        return new Read(article, new PageBody(page.blocks(), article).blocks());
    }

    /** The index of the list of a few links that stands just above the first heading: where the article stands; else −1. */
    private static int path(List<PageBlock> blocks) {
        int heading = 0;
        while (heading < blocks.size() && blocks.get(heading).level() != 1) {
            heading++;
        }
        for (int i = heading - 1; heading < blocks.size() && i >= Math.max(0, heading - NEAR_HEADING); i--) {
            if (isPath(blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPath(PageBlock block) {
        return block.block() instanceof Block.ListBlock
                && block.linkShare() > 0.9
                && block.zones().stream().noneMatch(PageBlock.Zone.FOOTER::equals)
                && place(block) != Hints.Place.ASIDE
                && block.text().lines().count() <= MOST_OF_PATH
                && block.text().lines().allMatch(name -> name.length() <= LONGEST_NAME);
    }

    private static Line pathLine(PageBlock block) {
        var names = block.text().lines().map(Whitespace::collapse).toList();
        return Line.of("Trang chủ > " + String.join(" > ", names), 1);
    }

    /** A paragraph of an old page may be many, parted by line breaks. */
    private static Stream<Line> lines(PageBlock block) {
        var hints = new Hints(block.level(), block.linkShare(), place(block), block.words());
        var texts = block.block() instanceof Block.Paragraph ? block.text().lines() : Stream.of(block.text());
        return texts.map(Whitespace::collapse).filter(text -> !text.isEmpty()).map(text -> Line.of(text, 1, hints));
    }

    private static Hints.Place place(PageBlock block) {
        var zones = block.zones();
        if (zones.contains(PageBlock.Zone.NAV)) {
            return Hints.Place.NAV;
        }
        if (zones.contains(PageBlock.Zone.FOOTER)) {
            return Hints.Place.FOOTER;
        }
        if (zones.contains(PageBlock.Zone.ASIDE)) {
            return Hints.Place.ASIDE;
        }
        return block.block() instanceof Block.Figure ? Hints.Place.CAPTION : Hints.Place.UNKNOWN;
    }

    private CapturedArticle completed(CapturedArticle seen, SavedPage.Head head) {
        var published = Optional.ofNullable(seen.publishedAt())
                .or(() -> time(head.published()))
                .orElse(null);
        var byline = seen.byline().isEmpty() ? byline(head.author()) : seen.byline();
        var sections = seen.sectionPath().isEmpty() ? names(head.section()) : seen.sectionPath();
        return new CapturedArticle(
                seen.title(),
                seen.kicker(),
                seen.sapo(),
                seen.dateline(),
                published,
                seen.updatedAt(),
                sections,
                seen.body(),
                byline,
                Optional.ofNullable(seen.source()).or(byline::source).orElse(null),
                seen.tags(),
                seen.slogans(),
                notes(seen.notes(), published != null, !byline.isEmpty(), !sections.isEmpty()));
    }

    private Optional<PrintedTime> time(@Nullable String printed) {
        return Optional.ofNullable(printed)
                .flatMap(text -> VietnameseDates.find(text, zone))
                .map(VietnameseDates.Found::time);
    }

    private static Byline byline(@Nullable String author) {
        return Optional.ofNullable(author).flatMap(BylineReader::read).orElse(Byline.NONE);
    }

    private static List<String> names(@Nullable String section) {
        return section == null || section.isBlank() ? List.of() : List.of(section.strip());
    }

    private static List<String> notes(List<String> seen, boolean dated, boolean signed, boolean filed) {
        return seen.stream()
                .filter(note -> !(dated && note.equals(Notes.NO_DATE)))
                .filter(note -> !(signed && note.equals(Notes.NO_BYLINE)))
                .filter(note -> !(filed && note.equals(Notes.NO_SECTION)))
                .toList();
    }
}
