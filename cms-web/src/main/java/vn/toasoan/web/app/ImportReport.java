package vn.toasoan.web.app;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.toasoan.core.failure.Sentences;
import vn.toasoan.core.intake.ImportLine;
import vn.toasoan.core.intake.ImportLine.Status;
import vn.toasoan.core.intake.Progress;

/**
 * The report of an import: a line a file, then the counts. Of a file that holds many articles only the lines that were
 * refused are told, and how far it is.
 *
 * <p>The first word of a line is {@code imported}, {@code updated}, {@code unchanged} or {@code refused} in every
 * language, so that scripts can read it; then the file, the article's address, and in brackets what was not found.
 * Thread-safe: a signal may end it in the midst.
 */
final class ImportReport implements Consumer<ImportLine> {

    private final Sentences sentences;
    private final PrintStream out;
    private final ImportProgress bar;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private final Map<String, Integer> notes = new TreeMap<>();
    private boolean complete;

    ImportReport(Sentences sentences, PrintStream out, ImportProgress bar) {
        this.sentences = sentences;
        this.out = out;
        this.bar = bar;
    }

    @Override
    public synchronized void accept(ImportLine line) {
        counts.merge(line.status(), 1, Integer::sum);
        if (line.isOfMany()) {
            bar.count();
            if (line.refusal() == null) {
                line.notes().forEach(note -> notes.merge(note, 1, Integer::sum));
                return;
            }
        }
        bar.clear();
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

    /** How far a file that holds many articles is. */
    synchronized void progress(Progress progress) {
        bar.at(progress);
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
        bar.clear();
        notes.forEach((note, count) -> out.println(
                sentences.of("import.noted", Map.of("count", count, "note", sentences.of("note." + note, Map.of())))));
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
