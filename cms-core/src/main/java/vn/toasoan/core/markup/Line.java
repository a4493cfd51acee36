package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.List;
import vn.toasoan.core.text.Nfc;

/**
 * Collects the inline text between two block boundaries, composes it (NFC), settles its blanks and line breaks.
 *
 * <p>Blanks fold as browsers show them; a single non-breaking space stays, except at the end of a line. Two line
 * breaks in a row end a paragraph: old pages write paragraphs that way. Blanks and breaks are set as both sides are.
 */
final class Line {

    private static final char BREAK = '\n';

    private final StringBuilder chars = new StringBuilder();
    private final List<Marks> marks = new ArrayList<>();
    private boolean visible;

    /** Adds text as it stands in the source. */
    void add(String source, Marks set) {
        var text = Letters.legal(source);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            put(Letters.isSpace(c) && c != Letters.NBSP ? ' ' : c, set);
            visible |= !Letters.isSpace(c) && !Letters.isInvisible(c);
        }
    }

    /** Adds text whose line ends are meant. */
    void addLines(String source, Marks set) {
        int from = 0;
        for (int to; (to = source.indexOf('\n', from)) >= 0; from = to + 1) {
            add(source.substring(from, to), set);
            addBreak(set);
        }
        add(source.substring(from), set);
    }

    void addBreak(Marks set) {
        put(BREAK, set);
    }

    /** Adds what is settled already. */
    void add(Inline inline) {
        for (var run : inline.runs()) {
            for (int i = 0; i < run.text().length(); i++) put(run.text().charAt(i), run.marks());
            visible = true;
        }
    }

    /** Whether nothing in it can be seen. */
    boolean isBlank() {
        return !visible;
    }

    /** The text cut into paragraphs; none when it is blank. */
    List<Inline> paragraphs() {
        var paragraphs = new ArrayList<Inline>();
        if (!visible) return paragraphs;
        var settled = new Settled();
        for (int i = skipBlanks(0), next; i < chars.length(); i = next) {
            next = isBlankAt(i) ? skipBlanks(i) : i + 1;
            if (!isBlankAt(i)) settled.put(chars.charAt(i), marks.get(i));
            else if (next == chars.length()) break;
            else if (breaks(i, next) > 1) settled = settled.endInto(paragraphs);
            else settled.put(blank(i, next), marks.get(i - 1).shared(marks.get(next)));
        }
        settled.endInto(paragraphs);
        return paragraphs;
    }

    /** The text as one stretch: paragraphs become lines of it. */
    Inline inline() {
        return Inline.lines(paragraphs());
    }

    private void put(char c, Marks set) {
        chars.append(c);
        marks.add(set);
    }

    private boolean isBlankAt(int i) {
        return Letters.isSpace(chars.charAt(i));
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < chars.length() && isBlankAt(i)) i++;
        return i;
    }

    private int breaks(int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) if (chars.charAt(i) == BREAK) n++;
        return n;
    }

    private char blank(int from, int to) {
        if (breaks(from, to) > 0) return BREAK;
        return to - from == 1 ? chars.charAt(from) : ' ';
    }

    /** One paragraph being put together from settled characters. */
    private static final class Settled {
        private final List<Inline.Run> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Marks set = Marks.NONE;
        private boolean visible;

        void put(char c, Marks marks) {
            if (!marks.equals(set)) endRun();
            set = marks;
            text.append(c);
            visible |= !Letters.isSpace(c) && !Letters.isInvisible(c);
        }

        Settled endInto(List<Inline> paragraphs) {
            endRun();
            if (visible) paragraphs.add(new Inline(runs));
            return new Settled();
        }

        private void endRun() {
            if (!text.isEmpty()) runs.add(new Inline.Run(Nfc.of(text), set));
            text.setLength(0);
        }
    }
}
