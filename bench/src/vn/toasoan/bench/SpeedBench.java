package vn.toasoan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.search.IndexSearcher;
import vn.toasoan.core.search.index.BareIndex;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.index.NewsIndex;

/**
 * How fast search is over HTTP, how fast the index comes to be, and how large it is; beside what Lucene alone does with the
 * same text.
 *
 * @param shared the folder with {@code news.jsonl.gz} and {@code queries-dev.tsv}
 */
record SpeedBench(Cms cms, Workplace place, Path shared) {

    private static final int THREADS = 2;
    private static final int CONNECTIONS = 32;
    private static final int SECONDS = 6;
    /** So many are enough to know how fast an index is written. */
    private static final int MOST_WRITTEN = 12_000;

    private static final int WARM_UP = 1_500;
    /** After so long without news the index is being gathered. */
    private static final Duration QUIET = Duration.ofSeconds(25);

    /** More than the crowd comes to, so that it asks nothing twice. */
    private static final int PASSES = 40;

    /** What is asked once among thousands of others is not kept; what is asked again and again is. */
    private static final int OFTEN = 4;

    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    String rows(int articles) throws Exception {
        var file = place.path("tin.jsonl");
        var lines = copy(file, articles);
        var news = NewsIndex.read(file);
        var rows = new ArrayList<String>();
        rows.add("%,d articles.".formatted(lines));
        rows.add("");
        rows.add("| What | Measured | Aim |");
        rows.add("| --- | --- | --- |");
        var data = place.path("data");
        try (var serving = cms.serve(data, Map.of())) {
            var written = written(news, rows);
            imported(file, news.getLast(), data, serving, new Rate(lines, written), rows);
            size(news, data, rows);
            news.clear();
            rested(serving);
            asked(serving, rows);
            crowded(serving, data, rows);
            rows.add(row("peak memory (VmHWM) of the serving process", peak(serving.process().pid()), ""));
        }
        return String.join("\n", rows);
    }

    /** How many articles, and how many of them a second the bare index takes. */
    private record Rate(int articles, double bare) {}

    private int copy(Path file, int most) throws IOException {
        try (var packed = new GZIPInputStream(Files.newInputStream(shared.resolve("news.jsonl.gz")), 1 << 16);
                var lines = new BufferedReader(new InputStreamReader(packed, UTF_8));
                var out = Files.newBufferedWriter(file)) {
            var count = 0;
            for (var line = lines.readLine(); line != null && count < most; line = lines.readLine()) {
                out.append(line).append('\n');
                count++;
            }
            return count;
        }
    }

    /** Both warm, both by one thread; gives how many articles a second the product's index takes. */
    private double written(List<NewsIndex.News> news, List<String> rows) throws IOException {
        var few = news.subList(0, Math.min(WARM_UP, news.size()));
        NewsIndex.write(few, place.path("warm"));
        BareIndex.write(few, place.path("warm-bare"));
        var some = news.subList(0, Math.min(MOST_WRITTEN, news.size()));
        var begin = System.nanoTime();
        BareIndex.write(some, place.path("bare"));
        var bare = some.size() / Seconds.since(begin);
        begin = System.nanoTime();
        NewsIndex.write(some, place.path("product"));
        var product = some.size() / Seconds.since(begin);
        rows.add(row(
                "writing the index, one thread, ÷ Lucene's `StandardAnalyzer`",
                "%.2f (%,.0f ÷ %,.0f articles/s)".formatted(product / bare, product, bare),
                "≥ 0.5"));
        return product;
    }

    private void imported(
            Path file, NewsIndex.News last, Path data, Cms.Serving serving, Rate rate, List<String> rows) throws Exception {
        var report = new ConcurrentLinkedDeque<String>();
        var process = cms.importing(file, data, Map.of(), report::add);
        var peak = "?";
        while (process.isAlive()) {
            peak = process.isAlive() ? orElse(peak(process.pid()), peak) : peak;
            Thread.sleep(GLANCE);
        }
        var exit = process.awaitExit();
        var alone = process.age();
        var summary = report.stream().filter(line -> line.matches("\\d+ imported, .*")).findFirst();
        if (summary.isEmpty()) {
            place.requireOpen();
            throw new IllegalStateException("the import told nothing, exit code " + exit + ": " + report.peekLast());
        }
        var imported = Integer.parseInt(summary.get().split(" ")[0]);
        var asking = new Asking("http://127.0.0.1:" + serving.port(), JSON);
        var path = "/tim-kiem?q=" + URLEncoder.encode(last.text("title"), UTF_8);
        Web.await(() -> asking.shows(path, "\"externalId\":\"" + last.id() + "\""), GLANCE);
        var whole = imported / process.age();
        rows.add(row("`bin/cms import` from start to end, " + summary.get().replaceAll("\\.$", ""),
                "%,.0f articles/s, %.0f s".formatted(imported / alone, alone), ""));
        rows.add(row("the same until search finds the last, ÷ writing the index alone",
                "%.2f (%,.0f articles/s)".formatted(whole / rate.bare(), whole), "≥ 0.4"));
        rows.add(row("peak memory (VmHWM) of the import", peak, ""));
    }

    private static String orElse(String text, String other) {
        return text.equals("?") ? other : text;
    }

    private static String peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("?");
        } catch (IOException _) {
            return "?"; // it has ended
        }
    }

    private static void size(List<NewsIndex.News> news, Path data, List<String> rows) throws IOException {
        var text = news.stream()
                .mapToLong(each -> Stream.of("title", "abstract", "body")
                        .mapToLong(member -> each.text(member).getBytes(UTF_8).length)
                        .sum())
                .sum();
        var postings = BareIndex.postings(BareIndex.of(data));
        rows.add(row("postings and dictionaries ÷ text",
                "%.2f (%d ÷ %d MB)".formatted(postings / (double) text, postings >> 20, text >> 20), "≤ 0.6"));
    }

    /** Until it has merged what there is to merge. */
    private static void rested(Cms.Serving serving) throws InterruptedException {
        var pid = serving.process().pid();
        Thread.sleep(QUIET);
        for (var tries = 0; tries < 600; tries++) {
            var before = Seconds.cpu(pid);
            Thread.sleep(Duration.ofSeconds(1));
            if (Seconds.cpu(pid) - before < 0.25) {
                return;
            }
        }
    }

    private List<String> queries() throws IOException {
        return Files.readAllLines(shared.resolve("queries-dev.tsv")).stream()
                .map(line -> line.split("\t", -1)[1])
                .toList();
    }

    private static List<String> paths(String before, List<String> queries) {
        return queries.stream().map(query -> before + URLEncoder.encode(query, UTF_8)).toList();
    }

    /** What has been typed at some moment, of two characters or more. */
    private static List<String> unfinished(List<String> queries) {
        var chance = new Random(11);
        return queries.stream()
                .map(query -> query.substring(0, Math.min(query.length(), 2 + chance.nextInt(Math.max(1, query.length())))))
                .toList();
    }

    private void asked(Cms.Serving serving, List<String> rows) throws IOException {
        var site = "http://127.0.0.1:" + serving.port();
        var searches = paths("/tim-kiem?q=", queries());
        var suggestions = paths("/goi-y?q=", unfinished(queries()));
        new Asking(site, HTML).each(again(searches, 1));
        new Asking(site, JSON).each(again(suggestions, 1));
        new Asking(site, JSON).each(again(searches, 2));
        var pages = new Asking(site, HTML).each(again(searches, 3));
        var answers = new Asking(site, JSON).each(again(searches, 4));
        var suggested = new Asking(site, JSON).each(again(suggestions, 2));
        for (var time = 0; time < OFTEN; time++) {
            new Asking(site, HTML).each(again(searches, 4));
        }
        var known = new Asking(site, HTML).each(again(searches, 4));
        var knownSuggestions = new Asking(site, JSON).each(again(suggestions, 2));
        rows.add(row("`/tim-kiem`, HTML, one at a time, asked for the first time", told(pages), "p50 ≤ 3 ms, p99 ≤ 15 ms"));
        rows.add(row("`/tim-kiem`, JSON, likewise", told(answers), "p50 ≤ 3 ms, p99 ≤ 15 ms"));
        rows.add(row("`/goi-y`, likewise", told(suggested), "p99 ≤ 5 ms"));
        rows.add(row("`/tim-kiem`, HTML, asked before", told(known), ""));
        rows.add(row("`/goi-y`, asked before", told(knownSuggestions), ""));
    }

    /** The same with so many spaces behind: to what keeps answers these are others, to search they are the same. */
    private static List<String> again(List<String> paths, int spaces) {
        return paths.stream().map(path -> path + "+".repeat(spaces)).toList();
    }

    private static String told(Asking.Answers answers) {
        return "p50 %s, p90 %s, p99 %s; %d requests, errors: %d"
                .formatted(answers.ms(50), answers.ms(90), answers.ms(99), answers.statuses().size(), answers.errors());
    }

    private void crowded(Cms.Serving serving, Path data, List<String> rows) throws Exception {
        var once = paths("/tim-kiem?q=", queries());
        var searches = IntStream.range(5, 5 + PASSES)
                .mapToObj(spaces -> again(once, spaces))
                .flatMap(List::stream)
                .toList();
        var site = "http://127.0.0.1:" + serving.port();
        var pages = new Asking(site, HTML).crowd(searches, CONNECTIONS, SECONDS);
        var answers = new Asking(site, JSON).crowd(searches.reversed(), CONNECTIONS, SECONDS);
        try (var reader = NewsIndex.open(BareIndex.of(data))) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Fields.similarity());
            searcher.setQueryCache(null);
            bare(searcher, 1);
            var bare = bare(searcher, SECONDS);
            try (var server = new BareServer(searcher, THREADS)) {
                new Asking(server.site(), JSON).crowd(searches, CONNECTIONS, 1);
                var served = new Asking(server.site(), JSON).crowd(searches, CONNECTIONS, SECONDS);
                rows.add(row("32 connections, HTML", crowd(pages, bare, served.each()), "÷ bare query ≥ 0.6"));
                rows.add(row("32 connections, JSON", crowd(answers, bare, served.each()), "÷ bare query ≥ 0.6"));
                rows.add(row("the bare query in two threads", "%,.0f/s; behind HTTP %,.0f/s".formatted(bare, served.each()), ""));
            }
        }
    }

    private static String crowd(Asking.Answers answers, double bare, double served) {
        return "%,.0f/s, p99 %s, errors: %d; ÷ bare query %.2f, ÷ the same behind HTTP %.2f"
                .formatted(answers.each(), answers.ms(99), answers.errors(), answers.each() / bare, answers.each() / served);
    }

    /** Queries a second, by as many threads as the machine that was measured has cores. */
    private double bare(IndexSearcher searcher, int seconds) throws Exception {
        var queries = queries();
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var parts = new ArrayList<Future<Integer>>();
            for (var i = 0; i < THREADS; i++) {
                var first = i * queries.size() / THREADS;
                parts.add(threads.submit(() -> {
                    var count = 0;
                    while (Seconds.since(begin) < seconds) {
                        BareIndex.titles(searcher, queries.get((first + count++) % queries.size()));
                    }
                    return count;
                }));
            }
            var all = 0;
            for (var part : parts) {
                all += part.get();
            }
            return all / Seconds.since(begin);
        }
    }

    private static String row(String what, String measured, String aim) {
        System.err.println(what + ": " + measured);
        return String.format(Locale.ROOT, "| %s | %s | %s |", what, measured, aim);
    }
}
