package vn.toasoan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import vn.toasoan.core.intake.Incoming;
import vn.toasoan.core.intake.Reading;
import vn.toasoan.core.intake.file.SourceFile;
import vn.toasoan.core.intake.file.SourceFolder;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;

/** Articles a second through {@code bin/cms import}, beside a process that serves; then its parts by themselves. */
record ImportBench(Cms cms, Workplace place) {

    /** As many are enough to know the speed of a part. */
    private static final int MOST_IN_PARTS = 5000;

    private static final Duration GLANCE = Duration.ofMillis(5);

    String rows(int copies) throws Exception {
        var folder = place.path("pages");
        Samples.of(cms.root()).write(folder, copies);
        var data = place.path("data");
        var rows = new ArrayList<String>();
        rows.add("| Part | Articles | Time | Articles/s | CPU |");
        rows.add("| --- | --: | --: | --: | --: |");
        try (var serving = cms.serve(data, Map.of())) {
            whole(folder, data, serving, copies, rows);
            parts(folder, data, rows);
        }
        return String.join("\n", rows);
    }

    private void whole(Path folder, Path data, Cms.Serving serving, int copies, List<String> rows) throws Exception {
        var total = copies * 5;
        var serveBefore = cpu(serving);
        var database = Long.parseLong(Files.readString(data.resolve("run/db.pid")).strip());
        var databaseBefore = Seconds.cpu(database);
        var report = new ConcurrentLinkedDeque<String>();
        var process = cms.importing(folder, data, Map.of(), line -> add(report, line, total));
        var exit = process.awaitExit();
        var time = process.age();
        var imported = report.stream().filter(Report::isImported).count();
        if (exit != 0 || imported != total) {
            place.requireOpen();
            throw new IllegalStateException("%d of %d imported, exit code %d, refused: %s"
                    .formatted(imported, total, exit, report.stream().filter(Report::isRefused).limit(3).toList()));
        }
        var last = report.stream().filter(Report::isImported).reduce((_, later) -> later).orElseThrow();
        var web = serving.web();
        Web.await(() -> web.finds(Samples.word(copies - 1, 4), Report.address(last)), GLANCE);
        var found = process.age();
        rows.add(row("`bin/cms import`, from start to end", total, time, process.cpu()));
        rows.add(row("the same, until search finds the last", total, found, cpu(serving) - serveBefore));
        rows.add(row("the database meanwhile", total, found, Seconds.cpu(database) - databaseBefore));
    }

    private static double cpu(Cms.Serving serving) {
        return Seconds.cpu(serving.process().pid());
    }

    private static void add(ConcurrentLinkedDeque<String> report, String line, int total) {
        report.add(line);
        var count = report.size();
        if (count % 100 == 0 && count <= total) {
            System.err.printf("\r%d of %d articles%s", count, total, count == total ? "\n" : "");
        }
    }

    /** Reading without a database, then the database without reading, both in this warm process. */
    private void parts(Path folder, Path data, List<String> rows) throws IOException {
        var files = SourceFolder.files(folder, List.of(".txt"));
        var some = files.subList(0, Math.min(files.size(), MOST_IN_PARTS));
        var pages = new ArrayList<Reading.Page>();
        var own = ProcessHandle.current().pid();
        var cpu = Seconds.cpu(own);
        var begin = System.nanoTime();
        for (var piece : pieces(some)) {
            pages.addAll(Reading.pages(piece, Samples.ZONE));
        }
        rows.add(row("reading alone, without database", some.size(), Seconds.since(begin), Seconds.cpu(own) - cpu));
        Node.beside(cms.root(), data, beans -> {
            var section = beans.getBean(Sections.class).tree().bySlug(Section.UNSORTED).orElseThrow();
            var incoming = beans.getBean(Incoming.class);
            var before = Seconds.cpu(own);
            var from = System.nanoTime();
            for (var piece : pieces(pages)) {
                incoming.bringIn(piece.stream().map(page -> Reading.item(page, section.id())).toList(), _ -> {});
            }
            rows.add(row("database alone, without reading", pages.size(), Seconds.since(from), Seconds.cpu(own) - before));
        });
    }

    private static <T> List<List<T>> pieces(List<T> all) {
        var pieces = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += Reading.PIECE) {
            pieces.add(all.subList(from, Math.min(from + Reading.PIECE, all.size())));
        }
        return pieces;
    }

    private static String row(String part, int articles, double time, double cpu) {
        var shape = "| %s | %,d | %s | %,.0f | %s |";
        return String.format(
                Locale.ROOT, shape, part, articles, Seconds.shown(time), articles / time, Seconds.shown(cpu));
    }
}
