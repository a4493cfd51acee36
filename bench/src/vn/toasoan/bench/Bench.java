package vn.toasoan.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.toasoan.core.search.SearchBench;
import vn.toasoan.core.search.WeightTuning;

/** Where {@code bin/bench} begins: measures one thing, prints the table, and records it if asked. */
public final class Bench {

    private Bench() {}

    private static final String NEWS = "../shared/data";
    private static final String NAMES = "start|import|visible|pages|search|tune";
    private static final String WEIGHTS =
            "cms-core/src/main/resources/vn/toasoan/core/search/rank/weights.properties";

    /** Runs {@code start|import|visible|pages|search|tune [NUMBER] [--record] [--write] [--index DIR]}. */
    public static void main(String[] arguments) throws Exception {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        var words = new ArrayList<>(List.of(arguments));
        var record = words.remove("--record");
        var write = words.remove("--write");
        var index = index(words);
        if (!String.join(" ", words).matches("(" + NAMES + ")( [1-9]\\d{0,5})?")) {
            System.err.println("bin/bench " + NAMES + " [NUMBER] [--record], see bin/bench --help");
            System.exit(2);
        }
        var root = Path.of(System.getProperty("cms.home"));
        try (var place = Workplace.make()) {
            var folder = index == null ? place.path("index") : index;
            var table = words.getFirst().equals("tune")
                    ? WeightTuning.rows(root.resolve(NEWS), folder, root.resolve(WEIGHTS), write)
                    : table(root, place, words, folder);
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

    /** Takes it out of the words; null where they name none. */
    private static Path index(List<String> words) {
        var at = words.indexOf("--index");
        if (at < 0 || at + 1 == words.size()) {
            return null;
        }
        words.remove(at);
        return Path.of(words.remove(at));
    }

    private static String table(Path root, Workplace place, List<String> words, Path index) throws Exception {
        var what = words.getFirst();
        var number = words.size() < 2 ? usual(what) : Integer.parseInt(words.get(1));
        var machine = Machine.now(root, "bin/bench " + what + " " + number);
        var cms = new Cms(root, place);
        var rows =
                switch (what) {
                    case "start" -> new StartBench(cms, place).rows(number);
                    case "import" -> new ImportBench(cms, place).rows(number);
                    case "pages" -> new PagesBench(cms, place).rows(number);
                    case "search" -> SearchBench.rows(root.resolve(NEWS), index);
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
            default -> 200;
        };
    }
}
