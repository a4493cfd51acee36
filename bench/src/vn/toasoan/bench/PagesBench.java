package vn.toasoan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.toasoan.bench.Wrk.Load;
import vn.toasoan.core.slogan.Slogans;
import vn.toasoan.web.http.Renders;

/** Kept pages: under load beside nginx and the bare framework, when all go stale, when a crowd comes, and when made. */
record PagesBench(Cms cms, Workplace place) {

    private static final int COPIES = 40;
    private static final int SECONDS = 4;
    /** Seconds of load before the first case, so that no case pays for the compiler. */
    private static final int WARM_UP = 6;
    private static final int CROWD = 2000;
    private static final String NEWS = "Khẩu hiệu vừa mở lúc này";
    private static final String EARLIER = "Khẩu hiệu lần thứ ";
    /** As on a site that has lived for an hour: the very first pages of a process cost several times as much. */
    private static final int CHANGES_BEFORE = 20;

    private static final Pattern ARTICLE = Pattern.compile("href=\"(/[a-z0-9-]+/[a-z0-9-]+-\\d+\\.html)\"");
    private static final Pattern MADE = Pattern.compile("Kept pages: (\\d+) made");

    /** A case: how the page is asked for, and by how many connections. */
    private record Case(String name, String encoding, int connections) {}

    private static final List<Case> CASES = List.of(
            new Case("gzip, 32 connections", "gzip", 32),
            new Case("gzip, 256 connections", "gzip", 256),
            new Case("plain, 32 connections", "identity", 32),
            new Case("plain, 256 connections", "identity", 256));

    /** Where the same load goes in turns. */
    private record Places(String nginx, String kept, String routed, String empty) {}

    String rows(int rounds) throws Exception {
        var data = place.path("data");
        cms.fill(data, Map.of(), COPIES);
        var told = new ArrayList<String>();
        var articles = new ArrayList<String>();
        try (var serving = cms.serve(data, Map.of())) {
            var site = "http://127.0.0.1:" + serving.port();
            articles.addAll(articles(site));
            told.add(besideOthers(rounds, site, articles.getFirst()));
            told.add("- " + stale(site, data, articles));
        }
        told.add("- " + crowd(data, articles.getLast()));
        return String.join("\n", told);
    }

    private String besideOthers(int rounds, String site, String path) throws Exception {
        var plain = Web.get(URI.create(site + path), "identity");
        var gzip = Web.get(URI.create(site + path), "gzip");
        try (var nginx = Beside.nginx(place, path, plain, gzip);
                var empty = Beside.empty(place, cms.root())) {
            var places = new Places(nginx.url() + path, site + path, site + path + "?x=1", empty.url() + "/");
            var rows = new ArrayList<String>();
            rows.add("Page of %,d bytes, %,d with gzip. %d rounds of %d s each, medians."
                    .formatted(plain.length, gzip.length, rounds, SECONDS));
            rows.add("");
            for (var url : List.of(places.nginx(), places.kept(), places.routed(), places.empty())) {
                new Wrk(place, WARM_UP).load("gzip", 32, url);
            }
            rows.add("| Case | nginx, requests/s | kept page | ÷ nginx | by the router | ÷ nginx | framework's empty answer"
                    + " | ÷ nginx | p99 nginx | p99 kept | ÷ nginx | p99 framework's empty answer | ÷ nginx | errors |");
            rows.add("| --- |" + " --: |".repeat(12) + " --- |");
            for (var each : CASES) {
                rows.add(row(each, rounds, places));
            }
            rows.add("");
            return String.join("\n", rows);
        }
    }

    private String row(Case each, int rounds, Places places) throws Exception {
        var files = new ArrayList<Load>();
        var kept = new ArrayList<Load>();
        var routed = new ArrayList<Load>();
        var empty = new ArrayList<Load>();
        for (var round = 0; round < rounds; round++) {
            files.add(load(each, places.nginx()));
            kept.add(load(each, places.kept()));
            routed.add(load(each, places.routed()));
            empty.add(load(each, places.empty()));
            System.err.printf("%s: round %d of %d%n", each.name(), round + 1, rounds);
        }
        var f = median(files, Load::requests);
        var k = median(kept, Load::requests);
        var r = median(routed, Load::requests);
        var e = median(empty, Load::requests);
        var p = median(files, Load::p99);
        var q = median(kept, Load::p99);
        var z = median(empty, Load::p99);
        var clean = Stream.concat(files.stream(), kept.stream()).allMatch(Load::clean);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %.0f | %.2f | %.0f | %.2f | %.2f ms | %.2f ms | %.2f | %.2f ms | %.2f | %s |",
                each.name(), f, k, k / f, r, r / f, e, e / f, p, q, q / p, z, z / p, clean ? "none" : "some");
    }

    /** A slogan that is put in by another node makes every page stale; beside it, what making a page costs. */
    private String stale(String site, Path data, List<String> articles) throws Exception {
        var paths = Stream.concat(Stream.of("/"), articles.stream()).toList();
        var told = new ArrayList<String>();
        Node.beside(cms.root(), data, beans -> {
            try {
                var slogans = beans.getBean(Slogans.class);
                for (var change = 1; change <= CHANGES_BEFORE; change++) {
                    slogans.put(EARLIER + change, Slogans.Window.ALWAYS);
                    StaleBench.askFor(site, paths);
                }
                told.add(new StaleBench(site, paths, NEWS)
                        .measure(() -> slogans.put(NEWS, Slogans.Window.ALWAYS)));
                told.add(Renders.measure(beans, articles));
            } catch (Exception failure) {
                place.requireOpen();
                throw new IllegalStateException("The bench of stale pages failed", failure);
            }
        });
        return String.join("\n- ", told);
    }

    /** Many readers at once, at an article that nobody has asked for yet; the log tells how often its page was made. */
    private String crowd(Path data, String path) throws Exception {
        Load load;
        try (var serving = cms.serve(data, Map.of())) {
            load = new Wrk(place, SECONDS).load("gzip", CROWD, "http://127.0.0.1:" + serving.port() + path);
        }
        var log = Files.readString(data.resolve("run/cms.log"));
        var made = MADE.matcher(log).results().reduce((_, last) -> last).orElseThrow();
        return String.format(
                Locale.ROOT,
                "%,d connections at an article that was not kept yet: %.0f requests/s, p99 %.0f ms, errors: %s; pages made in"
                        + " all: %s, of which one is the front page.",
                CROWD, load.requests(), load.p99(), load.clean() ? "none" : "some", made.group(1));
    }

    private Load load(Case each, String url) throws Exception {
        return new Wrk(place, SECONDS).load(each.encoding(), each.connections(), url);
    }

    private static double median(List<Load> loads, Function<Load, Double> figure) {
        return loads.stream().map(figure).sorted().toList().get(loads.size() / 2);
    }

    /** What the front page and the sections lead to. */
    private static List<String> articles(String site) throws Exception {
        var pages = new ArrayList<>(List.of("/"));
        var front = new String(Web.get(URI.create(site + "/"), "identity"), UTF_8);
        Pattern.compile("href=\"(/[a-z0-9-]+)\"").matcher(front).results().map(m -> m.group(1)).distinct()
                .forEach(pages::add);
        var found = new ArrayList<String>();
        for (var page : pages) {
            ARTICLE.matcher(new String(Web.get(URI.create(site + page), "identity"), UTF_8))
                    .results()
                    .map(match -> match.group(1))
                    .filter(path -> !path.startsWith("/trang/") && !found.contains(path))
                    .forEach(found::add);
        }
        return found;
    }
}
