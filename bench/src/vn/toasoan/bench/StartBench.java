package vn.toasoan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** From starting the process to its printed line and to the first page's last byte. */
record StartBench(Cms cms, Workplace place) {

    private static final int COPIES = 20;
    private static final Map<String, String> EMBEDDED = Map.of();

    private interface Folder {
        Path of(int run);
    }

    String rows(int runs) throws Exception {
        var rows = new ArrayList<String>();
        rows.add("| Start | Line, median | worst | First page, median | worst | CPU, median | Aim |");
        rows.add("| --- | --: | --: | --: | --: | --: | --- |");
        try (var server = OutsideServer.start(place)) {
            var data = place.path("outside");
            cms.fill(data, server.environment(), COPIES);
            rows.add(row("Outside database, 100 articles", "3 s", starts(runs, _ -> data, server.environment())));
        }
        var later = place.path("later");
        cms.fill(later, EMBEDDED, COPIES);
        rows.add(row("Embedded database, 100 articles", "", starts(runs, _ -> later, EMBEDDED)));
        rows.add(row("Embedded, first start", "", starts(runs, run -> place.path("first-" + run), EMBEDDED)));
        return String.join("\n", rows);
    }

    private List<Cms.Serving> starts(int runs, Folder folder, Map<String, String> database) throws Exception {
        var starts = new ArrayList<Cms.Serving>();
        for (var run = 0; run < runs; run++) {
            try (var serving = cms.serve(folder.of(run), database)) {
                starts.add(serving);
                System.err.printf(
                        "%s: line after %s, page after %s%n",
                        folder.of(run).getFileName(), Seconds.shown(serving.line()), Seconds.shown(serving.page()));
            }
        }
        return starts;
    }

    private static String row(String name, String aim, List<Cms.Serving> starts) {
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        at(50, starts, Cms.Serving::line),
                        at(100, starts, Cms.Serving::line),
                        at(50, starts, Cms.Serving::page),
                        at(100, starts, Cms.Serving::page),
                        at(50, starts, Cms.Serving::cpu),
                        aim);
    }

    private static String at(int percent, List<Cms.Serving> starts, ToDoubleFunction<Cms.Serving> time) {
        return Seconds.shown(Seconds.percentile(
                starts.stream().mapToDouble(time).boxed().toList(), percent));
    }
}
