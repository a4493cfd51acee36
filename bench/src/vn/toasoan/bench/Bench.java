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

    private static final String DATA = "../shared/data";
    private static final String NAMES = "start|import|visible|pages|search|tune|speed|hostile";
    private static final String WEIGHTS =
            "cms-core/src/main/resources/vn/toasoan/core/search/rank/weights.properties";

    /** Runs {@code start|import|visible|pages|search|tune|speed|hostile [NUMBER] [--record]} and the options of {@code bin/bench}. */
    public static void main(String[] arguments) throws Exception {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        var words = new ArrayList<>(List.of(arguments));
        var record = words.remove("--record");
        var write = words.remove("--write");
        var index = taken(words, "--index");
        var corpus = taken(words, "--corpus");
        var queries = taken(words, "--queries");
        if (!String.join(" ", words).matches("(" + NAMES + ")( [1-9]\\d{0,5})?")) {
            System.err.println("bin/bench " + NAMES + " [NUMBER] [--record], see bin/bench --help");
            System.exit(2);
        }
        var root = Path.of(System.getProperty("cms.home"));
        try (var place = Workplace.make()) {
            var news = new News(
                    corpus == null ? root.resolve(DATA).resolve("news.jsonl.gz") : corpus,
                    queries == null ? root.resolve(DATA).resolve("queries-dev.tsv") : queries,
                    index == null ? place.path("index") : index);
            var table = words.getFirst().equals("tune")
                    ? WeightTuning.rows(news.corpus(), news.queries(), news.index(), root.resolve(WEIGHTS), write)
                    : table(root, place, words, news);
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

    /** What is sought in which articles, and where their index is kept. */
    private record News(Path corpus, Path queries, Path index) {}

    /** Takes the option and its file out of the words; null where they have none. */
    private static Path taken(List<String> words, String option) {
        var at = words.indexOf(option);
        if (at < 0 || at + 1 == words.size()) {
            return null;
        }
        words.remove(at);
        return Path.of(words.remove(at));
    }

    private static String table(Path root, Workplace place, List<String> words, News news) throws Exception {
        var what = words.getFirst();
        var number = words.size() < 2 ? usual(what) : Integer.parseInt(words.get(1));
        var machine = Machine.now(root, "bin/bench " + what + " " + number);
        var cms = new Cms(root, place);
        var rows =
                switch (what) {
                    case "start" -> new StartBench(cms, place).rows(number);
                    case "import" -> new ImportBench(cms, place).rows(number);
                    case "pages" -> new PagesBench(cms, place).rows(number);
                    case "search" -> SearchBench.rows(news.corpus(), news.queries(), news.index());
                    case "speed" -> new SpeedBench(cms, place, root.resolve(DATA)).rows(number);
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
