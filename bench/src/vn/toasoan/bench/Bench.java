package vn.toasoan.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.toasoan.core.search.SearchBench;

/** Where {@code bin/bench} begins: measures one thing, prints the table, and records it if asked. */
public final class Bench {

    private Bench() {}

    /** Runs {@code start|import|visible|pages|search|speed|hostile [NUMBER] [--record]}. */
    public static void main(String[] arguments) throws Exception {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        var words = new ArrayList<>(List.of(arguments));
        var record = words.remove("--record");
        if (!String.join(" ", words).matches("(start|import|visible|pages|search|speed|hostile)( [1-9]\\d{0,5})?")) {
            System.err.println("bin/bench start|import|visible|pages|search|speed|hostile [NUMBER] [--record], see bin/bench --help");
            System.exit(2);
        }
        var root = Path.of(System.getProperty("cms.home"));
        try (var place = Workplace.make()) {
            var table = table(root, place, words);
            System.out.println(table);
            if (record) {
                Results.of(root).record(words.getFirst(), table);
            }
        } catch (Workplace.Ending _) {
            System.err.println("Ended before the figures were there");
            System.exit(130);
        }
        System.exit(0); // the pool of HTTP clients would keep the process for a while
    }

    private static String table(Path root, Workplace place, List<String> words) throws Exception {
        var what = words.getFirst();
        var number = words.size() < 2 ? usual(what) : Integer.parseInt(words.get(1));
        var machine = Machine.now(root, "bin/bench " + what + " " + number);
        var cms = new Cms(root, place);
        var rows =
                switch (what) {
                    case "start" -> new StartBench(cms, place).rows(number);
                    case "import" -> new ImportBench(cms, place).rows(number);
                    case "pages" -> new PagesBench(cms, place).rows(number);
                    case "search" -> SearchBench.rows(root.resolve("../shared/data"), place.path("index"));
                    case "speed" -> new SpeedBench(cms, place, root.resolve("../shared/data")).rows(number);
                    case "hostile" ->
                        new HostileBench(cms, place, root.resolve("../shared/hostile.tar.gz")).rows(number);
                    case "visible" -> new VisibleBench(cms, place).rows(number);
                    default -> throw new IllegalArgumentException("bin/bench knows no " + what);
                };
        return machine.sentence() + "\n\n" + rows;
    }

    private static int usual(String what) {
        return switch (what) {
            case "start" -> 5;
            case "import" -> 2000;
            case "pages" -> 5;
            case "speed" -> 100_000;
            case "hostile" -> 10_000;
            default -> 200;
        };
    }
}
