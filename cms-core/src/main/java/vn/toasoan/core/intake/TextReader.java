package vn.toasoan.core.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.byline.Byline;
import vn.toasoan.core.intake.line.DateLine;
import vn.toasoan.core.intake.line.Line;

/**
 * Reads the article of a captured page from its text alone.
 *
 * <p>First every line is looked at by itself ({@link PageMarks}), then the stretch of the page with the article is
 * found ({@link ArticleZone}), its title ({@link Head}) and its end ({@link ArticleEnd}); what stands between is the
 * text ({@link ArticleLines}), which opens with the lead ({@link Lead}). Immutable; one may serve any number of
 * threads.
 */
public final class TextReader {

    /** A title printed without a break before the text: {@code … từng công dânTrong bối cảnh …}. */
    private static final Pattern GLUED = Pattern.compile("^(\\p{Lu}.{20,180}?\\p{Ll})(\\p{Lu}\\p{Ll}.{100,})$");

    /** A title with the date of publishing behind it: {@code … điện lực (10:24 | 18/04/2024)}. */
    private static final Pattern DATED = Pattern.compile("^(.{15,}?)\\s*[(\\[]([^()\\[\\]]{8,40})[)\\]]$");

    private final ZoneId zone;

    /**
     * A reader of pages.
     *
     * @param zone the zone of clock times that are printed without one
     */
    public TextReader(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Reads a captured page.
     *
     * @throws CmsException.Invalid {@code intake.no-article} if it holds none, {@code intake.no-title} if no line of it
     *     can be the title
     */
    public CapturedArticle read(CapturedText text) {
        return read(text.lines());
    }

    /**
     * Reads the lines of a page, as the text or the mark-up gave them.
     *
     * @throws CmsException.Invalid as {@link #read(CapturedText)}
     */
    public CapturedArticle read(List<Line> lines) {
        var count = Map.<String, Object>of("lines", lines.size());
        if (!Legible.is(lines)) {
            throw new CmsException.Invalid("intake.no-article", count);
        }
        var page = PageMarks.of(lines, zone);
        var found = ArticleZone.find(page).orElseThrow(() -> new CmsException.Invalid("intake.no-article", count));
        var head = Head.of(page, found);
        if (head.isPresent()) {
            var undated = undated(page, found, head.get());
            return undated.isPresent() ? read(undated.get()) : article(page, found, head.get());
        }
        var parted = parted(lines, found.place(found.body()));
        return read(parted.orElseThrow(() -> new CmsException.Invalid("intake.no-title", count)));
    }

    private static CapturedArticle article(PageMarks page, ArticleZone zone, Head head) {
        int end = new ArticleEnd(page, zone, head.text()).find();
        var foot = Foot.of(page, zone, end);
        var dates = PageDates.of(page, zone, head, end);
        var lines = new ArticleLines(page, zone, head);
        var signed = SignedEnd.of(lines.until(end));
        var byline = foot.byline().and(signed.byline()).and(head.byline());
        var lead = Lead.of(signed.text());
        var tags = new ArrayList<>(lines.tagsAtTop());
        tags.addAll(foot.tags());
        var section = head.section().isEmpty() ? foot.section() : head.section();
        return new CapturedArticle(
                head.headline(),
                head.kicker(),
                lead.sapo(),
                lead.code(),
                dates.published(),
                dates.updated(),
                section,
                BodyReader.read(Teasers.without(lead.rest(), lead.code())),
                byline,
                byline.source().orElse(null),
                tags.stream().distinct().toList(),
                head.slogans(),
                notes(dates, byline, section, lead.sapo(), foot));
    }

    private static List<String> notes(
            PageDates dates, Byline byline, List<String> section, @Nullable String sapo, Foot foot) {
        var notes = new ArrayList<String>();
        add(notes, dates.published() == null, Notes.NO_DATE);
        add(notes, dates.onlyUpdate(), Notes.ONLY_UPDATE);
        add(notes, byline.isEmpty(), Notes.NO_BYLINE);
        add(notes, section.isEmpty(), Notes.NO_SECTION);
        add(notes, sapo == null, Notes.NO_SAPO);
        add(notes, foot.leftOut(), Notes.LEFT_OUT);
        return notes;
    }

    /** The page with the date in brackets behind its title on a line of its own; empty if there is none. */
    private Optional<List<Line>> undated(PageMarks page, ArticleZone zone, Head head) {
        int place = zone.place(head.title());
        var dated = DATED.matcher(page.line(place).text());
        if (head.titleEnd() > head.title() + 1 || !dated.matches()) {
            return Optional.empty();
        }
        var date = page.line(place).with(dated.group(2));
        var only = PageDates.of(page, zone, head, zone.size()).published() == null;
        if (!only || DateLine.of(date, this.zone).filter(DateLine::isPure).isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<>(page.lines());
        lines.set(place, page.line(place).with(dated.group(1)));
        lines.add(place + 1, date);
        return Optional.of(lines);
    }

    private static void add(List<String> notes, boolean missing, String note) {
        if (missing) {
            notes.add(note);
        }
    }

    /** The page with the title parted from the text it is glued to; empty if it is not. */
    private static Optional<List<Line>> parted(List<Line> lines, int place) {
        var glued = GLUED.matcher(lines.get(place).text());
        if (!glued.matches()) {
            return Optional.empty();
        }
        var parted = new ArrayList<>(lines);
        parted.set(place, lines.get(place).with(glued.group(2)));
        parted.add(place, lines.get(place).with(glued.group(1)));
        return Optional.of(parted);
    }
}
