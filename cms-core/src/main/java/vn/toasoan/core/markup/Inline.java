package vn.toasoan.core.markup;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text with emphasis, links and line breaks, as clean inline HTML. Immutable; equal when the HTML is equal.
 *
 * <p>A class with a closed constructor, not a record: whoever holds one holds clean HTML.
 */
public final class Inline {

    /** No text. */
    public static final Inline EMPTY = new Inline(List.of());

    private final List<Run> runs;
    private final String html;

    /** A stretch set one way; {@code '\n'} in it is a line break. */
    record Run(String text, Marks marks) {}

    /** Takes runs that {@link Line} has settled. */
    Inline(List<Run> runs) {
        this.runs = List.copyOf(runs);
        this.html = print(this.runs);
    }

    /** Takes plain text: every character means itself, a line end becomes a line break, blanks fold. */
    public static Inline text(String text) {
        var line = new Line();
        line.addLines(text, Marks.NONE);
        return line.inline();
    }

    /**
     * Takes inline HTML from anywhere and keeps what the allow-list knows; blocks in it become lines, pictures go.
     *
     * @throws vn.toasoan.core.failure.CmsException.Invalid {@code markup.too-large}, {@code markup.too-many-tags}
     */
    public static Inline html(String html) {
        return BlockReader.inline(Html.fragment(html).body(), Sight.ARTICLE);
    }

    /** Joins texts by line breaks, leaving out empty ones. */
    public static Inline lines(List<Inline> lines) {
        var present = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (present.size() < 2) return present.isEmpty() ? EMPTY : present.getFirst();
        var joined = new Line();
        for (var line : present) {
            joined.addBreak(Marks.NONE);
            joined.add(line);
        }
        return joined.paragraphs().getFirst();
    }

    /** Clean inline HTML. */
    public String html() {
        return html;
    }

    /** What a reader sees: no markup, {@code '\n'} for a line break. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether there is nothing to see. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Whether all of it is strong, as headings of old pages are; false when empty. */
    public boolean allStrong() {
        return all(run -> run.marks().strong());
    }

    /** Whether all of it is emphasised, as captions of old pages are; false when empty. */
    public boolean allEm() {
        return all(run -> run.marks().em());
    }

    List<Run> runs() {
        return runs;
    }

    /** The same text, not strong. */
    Inline withoutStrong() {
        var line = new Line();
        for (var run : runs) {
            line.add(new Inline(List.of(new Run(run.text(), run.marks().strong(false)))));
        }
        return line.inline();
    }

    /**
     * The first characters of {@link #text()}, set as they are.
     *
     * @param length in characters, at most those of the text
     */
    Inline prefix(int length) {
        var line = new Line();
        int left = length;
        for (var run : runs) {
            var part = run.text().substring(0, Math.min(left, run.text().length()));
            line.addLines(part, run.marks());
            left -= part.length();
        }
        return line.inline();
    }

    /** Characters other than blanks, those inside links only when asked so. */
    int ink(boolean linkedOnly) {
        int n = 0;
        for (var run : runs) {
            if (linkedOnly && run.marks().link() == null) continue;
            for (int i = 0; i < run.text().length(); i++)
                if (!Letters.isSpace(run.text().charAt(i))) n++;
        }
        return n;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inline inline && inline.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    /** The HTML. */
    @Override
    public String toString() {
        return html;
    }

    private boolean all(Predicate<Run> is) {
        return !isEmpty() && runs.stream().filter(run -> !run.text().isBlank()).allMatch(is);
    }

    private static String print(List<Run> runs) {
        var out = new StringBuilder();
        List<String> open = List.of();
        for (var run : runs) {
            var tags = run.marks().tags();
            int same = 0;
            while (same < Math.min(open.size(), tags.size()) && open.get(same).equals(tags.get(same))) same++;
            close(out, open, same);
            tags.subList(same, tags.size()).forEach(out::append);
            out.append(Escape.text(run.text()).replace("\n", "<br>"));
            open = tags;
        }
        close(out, open, 0);
        return out.toString();
    }

    private static void close(StringBuilder out, List<String> open, int keep) {
        for (int i = open.size() - 1; i >= keep; i--) {
            var tag = open.get(i);
            int end = tag.indexOf(' ') < 0 ? tag.length() - 1 : tag.indexOf(' ');
            out.append("</").append(tag, 1, end).append('>');
        }
    }
}
