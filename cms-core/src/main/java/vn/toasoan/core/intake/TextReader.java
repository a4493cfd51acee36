package vn.toasoan.core.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.byline.Byline;
import vn.toasoan.core.intake.byline.BylineReader;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.ListItem;
import vn.toasoan.core.intake.line.OpeningCode;
import vn.toasoan.core.intake.line.Prose;
import vn.toasoan.core.intake.line.TagLine;

/**
 * Reads the article of a captured page from its text alone.
 *
 * <p>First every line is looked at by itself ({@link PageMarks}), then the stretch of the page with the article is
 * found ({@link ArticleZone}), its title ({@link Head}) and its end ({@link ArticleEnd}); what stands between is the
 * text. Immutable; one may serve any number of threads.
 */
public final class TextReader {

    private static final Pattern SIGNED_END =
            Pattern.compile("^(.{60,}(?:\\./\\.|\\.))\\s+((?:\\(?(?:Theo|Nguồn)[: ])?\\p{Lu}[^.]{2,60})$");

    private static final int LONGEST_CAPTION = 200;
    private static final int LONGEST_TAIL = 300;

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
        if (!Legible.is(lines)) {
            throw new CmsException.Invalid("intake.no-article", Map.of("lines", lines.size()));
        }
        var page = PageMarks.of(lines, zone);
        var found = ArticleZone.find(page)
                .orElseThrow(() -> new CmsException.Invalid("intake.no-article", Map.of("lines", lines.size())));
        var head = Head.of(page, found)
                .orElseThrow(() -> new CmsException.Invalid("intake.no-title", Map.of("lines", lines.size())));
        return article(page, found, head);
    }

    private static CapturedArticle article(PageMarks page, ArticleZone zone, Head head) {
        int end = new ArticleEnd(page, zone, head.text()).find();
        var foot = Foot.of(page, zone, end);
        var dates = PageDates.of(page, zone, head, end);
        var text = new ArrayList<>(text(page, zone, head, end));
        var signedEnd = signedEnd(text);
        var byline = foot.byline().and(signedEnd).and(head.byline());
        var lead = Lead.of(text);
        var tags = new ArrayList<>(tags(page, zone, head));
        tags.addAll(foot.tags());
        var section = head.section().isEmpty() ? foot.section() : head.section();
        var body = BodyReader.read(lead.rest());
        return new CapturedArticle(
                head.headline(),
                head.kicker(),
                lead.sapo(),
                lead.code(),
                dates.published(),
                dates.updated(),
                section,
                body,
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

    private static void add(List<String> notes, boolean missing, String note) {
        if (missing) {
            notes.add(note);
        }
    }

    /** The lines of the text: no furniture, dates, bylines and tags of the head, no second title, nothing twice. */
    private static List<Line> text(PageMarks page, ArticleZone zone, Head head, int end) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<String>();
        var title = Line.of(head.headline(), 0).key();
        var pictured = false;
        for (int i = head.titleEnd(); i < end; i++) {
            int place = zone.place(i);
            var line = page.line(place);
            var inHead = i < head.text();
            var dropped = dropped(page, place, inHead)
                    || (inHead && head.isByline(i))
                    || isTitle(line.key(), title)
                    || (line.length() > 20 && !seen.add(line.key()));
            if (!dropped) {
                lines.add(pictured && line.length() <= LONGEST_CAPTION && !Prose.is(line) ? line.asCaption() : line);
            }
            pictured = isPicture(line.key(), title);
        }
        return lines;
    }

    private static boolean dropped(PageMarks page, int place, boolean inHead) {
        return switch (page.furniture(place)) {
            case TOOL, END, RELATED -> true;
            case MENU -> inHead;
            case NONE ->
                page.date(place)
                                .filter(date -> inHead || (date.isPure() && date.labelled()))
                                .isPresent()
                        || (inHead && (page.path(place).isPresent() || page.isSlogan(place)))
                        || TagLine.of(page.line(place)).isPresent();
        };
    }

    /** The title once more, also as the name of a picture: {@code … ảnh 1}. */
    private static boolean isTitle(String key, String title) {
        return key.equals(title) || isPicture(key, title);
    }

    private static boolean isPicture(String key, String title) {
        return key.startsWith(title) && key.substring(title.length()).matches(" (?:anh|hinh)(?: so)? \\d+");
    }

    private static List<String> tags(PageMarks page, ArticleZone zone, Head head) {
        var tags = new ArrayList<String>();
        for (int i = head.titleEnd(); i < zone.size() && i < head.text() + 3; i++) {
            TagLine.of(page.line(zone.place(i))).ifPresent(tags::addAll);
        }
        return tags;
    }

    /** The name printed behind the last sentence, on its line: taken off the text. */
    private static Byline signedEnd(List<Line> text) {
        if (text.isEmpty()) {
            return Byline.NONE;
        }
        var last = text.getLast();
        int tail = Math.max(0, last.length() - LONGEST_TAIL);
        var signed = SIGNED_END.matcher(last.text().substring(tail));
        var byline = signed.matches() ? BylineReader.read(signed.group(2)) : Optional.<Byline>empty();
        byline.ifPresent(_ -> text.set(text.size() - 1, last.with(last.text().substring(0, tail) + signed.group(1))));
        return byline.orElse(Byline.NONE);
    }

    /**
     * The lead, the code before it, and the text behind it.
     *
     * @param sapo null if the form shows none
     * @param code null if none is printed
     */
    private record Lead(@Nullable String sapo, @Nullable String code, List<Line> rest) {

        private static final int MOST_CAPTIONS = 3;
        private static final int LONGEST_CAPTION = 300;

        static Lead of(List<Line> text) {
            int first = 0;
            while (first < text.size() - 1 && BodyReader.isCaptionAtTop(text.get(first), text)) {
                first++;
            }
            first = Math.max(first, coded(text));
            if (first >= text.size()) {
                return new Lead(null, null, text);
            }
            var rest = new ArrayList<>(text);
            rest.subList(0, first).replaceAll(Line::asCaption);
            var opening = unmarked(text, first);
            var coded = OpeningCode.of(opening.text());
            var said = opening.with(coded.map(OpeningCode::rest).orElse(opening.text()));
            var code = coded.map(OpeningCode::code).orElse(null);
            if (Sapo.is(opening, text.subList(first + 1, text.size()))) {
                rest.remove(first);
                rest.removeIf(
                        line -> line.key().equals(said.key()) || line.key().equals(opening.key()));
                return new Lead(Sapo.text(said.text()), code, rest);
            }
            rest.set(first, said);
            return new Lead(null, code, rest);
        }

        /** The index of the line that the code of the paper opens, if only what can be captions stands before it; else 0. */
        private static int coded(List<Line> text) {
            for (int i = 0; i < Math.min(text.size(), MOST_CAPTIONS + 1); i++) {
                if (OpeningCode.of(text.get(i).text()).isPresent()) {
                    return i;
                }
                if (text.get(i).length() > LONGEST_CAPTION) {
                    return 0;
                }
            }
            return 0;
        }

        /** A dash that opens the text stands where the code of the paper stood; it marks no list. */
        private static Line unmarked(List<Line> text, int first) {
            var line = text.get(first);
            var item =
                    ListItem.of(line.text()).filter(found -> found.mark() == ListItem.Mark.DASH && !line.endsWith("?"));
            var listed = first + 1 < text.size()
                    && ListItem.of(text.get(first + 1).text()).isPresent();
            return item.isPresent() && !listed ? line.with(item.get().text()) : line;
        }
    }
}
