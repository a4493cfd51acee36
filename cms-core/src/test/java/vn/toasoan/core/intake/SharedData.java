package vn.toasoan.core.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Sample pages and articles that lie beside the project, where they do: named by {@code shared.dir} or found above. */
final class SharedData {

    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    private SharedData() {}

    /** An article as a paper printed it, its body a line a paragraph. */
    record NewsArticle(String id, String title, String sapo, String body) {}

    /** A file or folder of the shared data; empty if it is not there. */
    static Optional<Path> find(String path) {
        var named = System.getProperty("shared.dir");
        if (named != null) {
            return Optional.of(Path.of(named, path)).filter(Files::exists);
        }
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared").resolve(path))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder).map(found -> found.resolve("shared").resolve(path));
    }

    /** Some of the articles, chosen by a seed, in no order. */
    static List<NewsArticle> articles(Path file, int count, long seed) {
        var chance = new Random(seed);
        var chosen = new ArrayList<NewsArticle>();
        int seen = 0;
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("{\"id\": \"vn-")) {
                    continue;
                }
                seen++;
                int place = chosen.size() < count ? chosen.size() : chance.nextInt(seen);
                if (place == chosen.size()) {
                    chosen.add(article(line));
                } else if (place < count) {
                    chosen.set(place, article(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return chosen;
    }

    private static NewsArticle article(String line) {
        var fields = new HashMap<String, String>();
        var matcher = FIELD.matcher(line);
        while (matcher.find()) {
            var text = ESCAPE.matcher(matcher.group(2))
                    .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1))));
            fields.put(matcher.group(1), text);
        }
        return new NewsArticle(
                fields.getOrDefault("id", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("abstract", ""),
                fields.getOrDefault("body", ""));
    }

    private static String unescaped(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            default -> escape;
        };
    }
}
