package vn.toasoan.core.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.core.text.Fingerprint;

/**
 * A theme's stylesheets, scripts, fonts and marks under the names browsers ask for.
 *
 * <p>Folders are for people: browsers see one flat list of names with hashes. What is asked for is looked up in that
 * list and never on the disk.
 */
final class Assets {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+\\.[a-z0-9]+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private final Map<String, Asset> byPath = new HashMap<>();
    private final Map<String, Asset> byFileName = new HashMap<>();
    private final String theme;

    private Assets(String theme) {
        this.theme = theme;
    }

    /**
     * Reads every file below {@code assets/} of a theme; a theme may have none.
     *
     * @throws ThemeException a name or kind of file that cannot be served, or a stylesheet that names what is not there
     */
    static Assets read(String theme, Path themeFolder) {
        var assets = new Assets(theme);
        var folder = themeFolder.resolve("assets");
        var paths = Files.isDirectory(folder) ? filesBelow(folder) : List.<String>of();
        // Stylesheets last: their content holds the addresses of the others.
        for (var path : paths) {
            if (!path.endsWith(".css")) {
                assets.add(path, bytesOf(folder.resolve(path)));
            }
        }
        var stylesheets = new Stylesheets(theme + "/assets", folder, assets::address);
        for (var path : paths) {
            if (path.endsWith(".css")) {
                assets.add(path, stylesheets.text(path).getBytes(StandardCharsets.UTF_8));
            }
        }
        return assets;
    }

    /** Tells where browsers find a file, from the site's root; empty when the theme has no such file. */
    Optional<String> address(String path) {
        return Optional.ofNullable(byPath.get(path))
                .map(asset -> "/giao-dien/%s/%s".formatted(theme, asset.fileName()));
    }

    Optional<Asset> served(String fileName) {
        return Optional.ofNullable(byFileName.get(fileName));
    }

    private void add(String path, byte[] bytes) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        var type = TYPES.get(ending);
        if (type == null || !NAME.matcher(name).matches()) {
            throw new ThemeException(new Fault(theme + "/assets/" + path, 0, "not a name or kind of file to serve"));
        }
        var stem = name.substring(0, name.length() - ending.length());
        var asset = new Asset(stem + hash(bytes) + "." + ending, type, bytes);
        byPath.put(path, asset);
        byFileName.put(asset.fileName(), asset);
    }

    private static List<String> filesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String hash(byte[] bytes) {
        return Fingerprint.of(bytes).substring(0, 12);
    }
}
