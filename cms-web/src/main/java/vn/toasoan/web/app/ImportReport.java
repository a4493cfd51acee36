package vn.toasoan.web.app;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.toasoan.core.failure.Sentences;
import vn.toasoan.core.intake.ImportLine;
import vn.toasoan.core.intake.ImportLine.Status;

/**
 * The report of an import: a line a file, then the counts.
 *
 * <p>The first word of a line is {@code imported}, {@code updated}, {@code unchanged} or {@code refused} in every
 * language, so that scripts can read it; then the file, the article's address, and in brackets what was not found.
 * Thread-safe: a signal may end it in the midst.
 */
final class ImportReport implements Consumer<ImportLine> {

    private final Sentences sentences;
    private final PrintStream out;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private boolean complete;

    ImportReport(Sentences sentences, PrintStream out) {
        this.sentences = sentences;
        this.out = out;
    }

    @Override
    public synchronized void accept(ImportLine line) {
        counts.merge(line.status(), 1, Integer::sum);
        out.println("%-9s  %s%s".formatted(line.status().name().toLowerCase(Locale.ROOT), line.file(), rest(line)));
    }

    private String rest(ImportLine line) {
        var refusal = line.refusal();
        if (refusal != null) {
            return "  " + sentences.of(refusal) + " [" + refusal.code() + "]";
        }
        var address = line.address() == null ? "" : "  " + line.address();
        var notes = line.notes().stream()
                .map(note -> sentences.of("note." + note, Map.of()))
                .collect(Collectors.joining("; "));
        return address + (notes.isEmpty() ? "" : "  (" + notes + ")");
    }

    /** Whether nothing was refused. */
    synchronized boolean allWentIn() {
        return !counts.containsKey(Status.REFUSED);
    }

    /** Everything that was given has a line. */
    synchronized void complete() {
        complete = true;
    }

    /** Prints the counts, unless the import was refused as a whole. What comes later is not counted any more. */
    synchronized void end() {
        if (complete || !counts.isEmpty()) {
            out.println(sentences.of("import.summary", counts()));
        }
    }

    private Map<String, Object> counts() {
        return Map.of(
                "imported", counts.getOrDefault(Status.IMPORTED, 0),
                "updated", counts.getOrDefault(Status.UPDATED, 0),
                "unchanged", counts.getOrDefault(Status.UNCHANGED, 0),
                "refused", counts.getOrDefault(Status.REFUSED, 0));
    }
}
