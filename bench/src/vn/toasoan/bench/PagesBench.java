package vn.toasoan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A kept article page under load, beside nginx with the same bytes as files and the same page by way of the router. */
record PagesBench(Cms cms, Workplace place) {

    private static final int COPIES = 20;
    private static final int SECONDS = 4;
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/[a-z0-9-]+/[a-z0-9-]+-\\d+\\.html)\"");

    /** What wrk saw. */
    private record Load(double requests, double p99, boolean clean) {}

    /** A case: how the page is asked for, and by how many connections. */
    private record Case(String name, String encoding, int connections) {}

    private static final List<Case> CASES = List.of(
            new Case("gzip, 32 connections", "gzip", 32),
            new Case("gzip, 256 connections", "gzip", 256),
            new Case("plain, 32 connections", "identity", 32),
            new Case("plain, 256 connections", "identity", 256));

    String rows(int rounds) throws Exception {
        var data = place.path("data");
        cms.fill(data, Map.of(), COPIES);
        try (var serving = cms.serve(data, Map.of())) {
            var site = "http://127.0.0.1:" + serving.port();
            var path = article(site);
            var sizes = copy(site + path);
            try (var nginx = nginx(Cms.freePort(), path)) {
                var rows = new ArrayList<String>();
                rows.add("Page of %,d bytes, %,d with gzip. %d rounds of %d s each, medians."
                        .formatted(sizes[0], sizes[1], rounds, SECONDS));
                rows.add("");
                rows.add("| %s | nginx, requests/s | kept page | ÷ nginx | by the router | ÷ nginx | p99 nginx | p99 kept | ÷ nginx | errors |"
                        .formatted("Case"));
                rows.add("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |");
                for (var each : CASES) {
                    rows.add(row(each, rounds, nginx.url() + path, site + path));
                }
                rows.add("");
                rows.add(crowd(site));
                return String.join("\n", rows);
            }
        }
    }

    private String row(Case each, int rounds, String nginx, String site) throws Exception {
        var files = new ArrayList<Load>();
        var kept = new ArrayList<Load>();
        var routed = new ArrayList<Load>();
        for (var round = 0; round < rounds; round++) {
            files.add(load(each, nginx));
            kept.add(load(each, site));
            routed.add(load(each, site + "?x=1"));
            System.err.printf("%s: round %d of %d%n", each.name(), round + 1, rounds);
        }
        var f = median(files.stream().map(Load::requests).toList());
        var k = median(kept.stream().map(Load::requests).toList());
        var r = median(routed.stream().map(Load::requests).toList());
        var p = median(files.stream().map(Load::p99).toList());
        var q = median(kept.stream().map(Load::p99).toList());
        var clean = files.stream().allMatch(Load::clean) && kept.stream().allMatch(Load::clean);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %.0f | %.2f | %.2f ms | %.2f ms | %.2f | %s |",
                each.name(), f, k, k / f, r, r / f, p, q, q / p, clean ? "none" : "some");
    }

    /** Many readers at once, at an article that nobody has asked for yet. */
    private String crowd(String site) throws Exception {
        var page = get(site + "/", "identity");
        var others = ARTICLE.matcher(new String(page, UTF_8)).results().map(m -> m.group(1)).distinct().toList();
        var load = load(new Case("crowd", "gzip", 2000), site + others.getLast());
        return String.format(
                Locale.ROOT,
                "2,000 connections at a page that was not kept yet: %.0f requests/s, p99 %.0f ms, errors: %s.",
                load.requests(), load.p99(), load.clean() ? "none" : "some");
    }

    private Load load(Case each, String url) throws Exception {
        var said = new ArrayList<String>();
        var process = place.start(() -> Running.start(
                List.of(
                        "wrk", "-t1", "-c" + each.connections(), "-d" + SECONDS + "s", "--latency", "--timeout", "10s",
                        "-H", "Accept-Encoding: " + each.encoding(), url),
                Map.of(),
                place.path("errors.log"),
                said::add));
        if (process.awaitExit() != 0) {
            throw new IllegalStateException("wrk failed: " + said);
        }
        var text = String.join("\n", said);
        return new Load(
                Double.parseDouble(found("Requests/sec:\\s+([\\d.]+)", text)),
                millis(found("99%\\s+([\\d.]+\\w+)", text)),
                !text.contains("Non-2xx") && !text.contains("Socket errors"));
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk says nothing of " + pattern + ": " + text);
        }
        return matcher.group(1);
    }

    private static double millis(String time) {
        var number = Double.parseDouble(time.replaceAll("[a-z]+", ""));
        return time.endsWith("us") ? number / 1000 : time.endsWith("ms") ? number : number * 1000;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String article(String site) throws Exception {
        var matcher = ARTICLE.matcher(new String(get(site + "/", "identity"), UTF_8));
        while (matcher.find()) {
            if (!matcher.group(1).startsWith("/trang/")) {
                return matcher.group(1);
            }
        }
        throw new IllegalStateException("the front page has no article");
    }

    /** The page as files, plain and packed: the same bytes that the site sends. */
    private int[] copy(String url) throws Exception {
        var file = place.path("nginx/www" + URI.create(url).getPath());
        Files.createDirectories(file.getParent());
        var plain = get(url, "identity");
        var gzip = get(url, "gzip");
        Files.write(file, plain);
        Files.write(Path.of(file + ".gz"), gzip);
        return new int[] {plain.length, gzip.length};
    }

    private static byte[] get(String url, String encoding) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).header("Accept-Encoding", encoding).build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    private record Nginx(Running process, String url) implements AutoCloseable {
        @Override
        public void close() {
            process.close();
        }
    }

    private Nginx nginx(int port, String path) throws Exception {
        var folder = place.path("nginx");
        var configuration = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off; worker_processes 2; pid %1$s/nginx.pid; error_log %1$s/error.log; user root;
                events { worker_connections 4096; }
                http {
                  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; etag on;
                  client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                  uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5; types { text/html html; } charset utf-8;
                  server { listen 127.0.0.1:%2$d; root %1$s/www; gzip_static on; add_header Cache-Control no-cache; }
                }
                """.formatted(folder, port));
        var process = place.start(() -> Running.start(
                List.of("nginx", "-p", folder.toString(), "-c", configuration.toString()),
                Map.of(),
                place.path("errors.log"),
                line -> {}));
        var url = "http://127.0.0.1:" + port;
        for (var attempt = 0; attempt < 100; attempt++) {
            try {
                get(url + path, "gzip");
                return new Nginx(process, url);
            } catch (IOException _) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("nginx does not answer; is Debian's nginx-light installed?");
    }
}
