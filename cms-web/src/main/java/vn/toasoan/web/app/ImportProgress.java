package vn.toasoan.web.app;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.toasoan.core.intake.Progress;

/**
 * Tells on the error output how far a long file has come in: on a terminal one line that is drawn again in its place,
 * elsewhere a line every ten seconds. Not thread-safe.
 */
final class ImportProgress {

    private static final long REDRAWN = Duration.ofMillis(200).toNanos();
    private static final long TOLD = Duration.ofSeconds(10).toNanos();
    private static final int CELLS = 20;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Messages messages;
    private final PrintStream err;
    private final boolean inPlace;
    private final LongSupplier nanos;
    private long begun;
    private long last;
    private long articles;
    private boolean drawn;

    /**
     * Begins with nothing.
     *
     * @param inPlace whether the line is drawn again, not followed by the next
     * @param nanos a running clock
     */
    ImportProgress(Messages messages, PrintStream err, boolean inPlace, LongSupplier nanos) {
        this.messages = messages;
        this.err = err;
        this.inPlace = inPlace;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.last = begun;
    }

    /** One more article of the file was dealt with. */
    void count() {
        articles++;
    }

    /** Draws the line, unless it was drawn shortly before; what is not read yet begins now. */
    void at(Progress progress) {
        var now = nanos.getAsLong();
        if (progress.read() == 0) {
            begun = now;
            last = now;
            articles = 0;
        } else if (now - last >= (inPlace ? REDRAWN : TOLD)) {
            last = now;
            draw(line(progress, now - begun));
        }
    }

    /** Takes the line away, so that another can stand in its place. */
    void clear() {
        if (drawn) {
            err.print(CLEAR_LINE);
            err.flush();
            drawn = false;
        }
    }

    private void draw(String line) {
        if (inPlace) {
            err.print(CLEAR_LINE + line);
            err.flush();
            drawn = true;
        } else {
            err.println(line);
        }
    }

    private String line(Progress progress, long spent) {
        var share = progress.size() == 0 ? 1.0 : (double) progress.read() / progress.size();
        var full = (int) (share * CELLS);
        var left = share == 0 ? 0 : (long) (spent / share - spent);
        return messages.text(
                "import.progress",
                Map.of(
                        "bar",
                        "[" + "#".repeat(full) + "·".repeat(CELLS - full) + "]",
                        "percent",
                        (int) (share * 100),
                        "articles",
                        articles,
                        "speed",
                        Math.round(articles * 1e9 / Math.max(spent, 1)),
                        "left",
                        shown(Duration.ofNanos(left))));
    }

    /** Minutes and seconds, before them hours where there are any: figures need no language. */
    private static String shown(Duration left) {
        var hours = left.toHours();
        var rest = "%02d:%02d".formatted(left.toMinutesPart(), left.toSecondsPart());
        return hours == 0 ? rest : hours + ":" + rest;
    }
}
