package vn.toasoan.core.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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

    private static final String FOLDER = "assets";
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
     * @param made what {@link ThemeSettings#STYLESHEET} holds, which is made of the theme's settings
     * @throws ThemeException a name or kind of file that cannot be served, or a stylesheet that names what is not there
     */
    static Assets read(String theme, ThemeFiles files, String made) {
        var assets = new Assets(theme);
        var found = files.below(FOLDER);
        if (found.containsKey(ThemeSettings.STYLESHEET)) {
            var shown = files.shown(FOLDER + "/" + ThemeSettings.STYLESHEET);
            throw new ThemeException(new Fault(shown, 0, "the name is taken by what is made of theme.yml"));
        }
        // Stylesheets last: their content holds the addresses of the others.
        found.forEach((path, file) -> {
            if (!path.endsWith(".css")) {
                assets.add(path, bytesOf(file), files);
            }
        });
        var sources = new HashMap<>(Map.of(ThemeSettings.STYLESHEET, made));
        found.keySet().stream()
                .filter(path -> path.endsWith(".css"))
                .forEach(path -> sources.put(path, files.text(FOLDER + "/" + path)));
        var stylesheets = new Stylesheets(sources, path -> files.shown(FOLDER + "/" + path), assets::address);
        for (var path : sources.keySet()) {
            assets.add(path, stylesheets.text(path).getBytes(StandardCharsets.UTF_8), files);
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

    private void add(String path, byte[] bytes, ThemeFiles files) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        var type = TYPES.get(ending);
        if (type == null || !NAME.matcher(name).matches()) {
            throw new ThemeException(
                    new Fault(files.shown(FOLDER + "/" + path), 0, "not a name or kind of file to serve"));
        }
        var stem = name.substring(0, name.length() - ending.length());
        var asset = new Asset(stem + hash(bytes) + "." + ending, type, bytes);
        byPath.put(path, asset);
        byFileName.put(asset.fileName(), asset);
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
