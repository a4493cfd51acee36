package vn.toasoan.core.theme;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stylesheets as they are served: one file each, in which every address carries its hash.
 *
 * <p>{@code @import "base.css";} at the start of a line is replaced by that file, so that a theme may be written in
 * parts and read in one request.
 */
final class Stylesheets {

    private static final Pattern IMPORT = Pattern.compile("^@import\\s+\"([^\"]+)\";", Pattern.MULTILINE);
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+?)[\"']?\\s*\\)");

    private final Map<String, String> sources;
    private final UnaryOperator<String> shown;
    private final Function<String, Optional<String>> addresses;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param sources what each stylesheet holds, by its path below {@code assets/}
     * @param shown how faults name such a path
     * @param addresses from such a path to what browsers ask for
     */
    Stylesheets(
            Map<String, String> sources, UnaryOperator<String> shown, Function<String, Optional<String>> addresses) {
        this.sources = sources;
        this.shown = shown;
        this.addresses = addresses;
    }

    /**
     * Reads a stylesheet with all it imports.
     *
     * @param path one of the sources
     * @throws ThemeException it names a file that is not there, another site, or in the end itself
     */
    String text(String path) {
        var source = source(path);
        open.push(path);
        var whole = IMPORT.matcher(source).replaceAll(found -> Matcher.quoteReplacement(imported(path, source, found)));
        open.pop();
        return whole;
    }

    private String imported(String path, String source, MatchResult found) {
        var other = beside(path, found.group(1));
        if (open.contains(other)) {
            throw fault(path, source, found, "imports itself by way of " + found.group(1));
        }
        if (!sources.containsKey(other)) {
            throw fault(path, source, found, "no file " + found.group(1));
        }
        return text(other).stripTrailing();
    }

    /** Reads one file and sets the addresses in it, which count from where that file stands. */
    private String source(String path) {
        var source = Objects.requireNonNull(sources.get(path), path);
        return URL.matcher(source).replaceAll(found -> Matcher.quoteReplacement(addressed(path, source, found)));
    }

    private String addressed(String path, String source, MatchResult found) {
        var named = found.group(1);
        if (named.startsWith("#") || named.startsWith("data:")) {
            return found.group();
        }
        var address = addresses.apply(beside(path, named));
        return "url(%s)".formatted(address.orElseThrow(() -> fault(path, source, found, "no file " + named)));
    }

    private String beside(String path, String named) {
        var parent = Path.of(path).resolveSibling(named).normalize();
        return parent.toString().replace('\\', '/');
    }

    private ThemeException fault(String path, String source, MatchResult found, String message) {
        var line = 1
                + (int) source.substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new ThemeException(new Fault(shown.apply(path), line, message));
    }
}
