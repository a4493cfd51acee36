package vn.toasoan.core.intake.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The groups of {@code scene-words.txt} as patterns on small letters with their marks. */
final class SceneWords {

    private static final String FILE = "scene-words.txt";
    private static final Map<String, Pattern> GROUPS = load();

    private SceneWords() {}

    /** Whether a text opens with a phrase of a group, at a word's end. */
    static boolean opens(String group, String text) {
        return group(group).matcher(small(text)).lookingAt();
    }

    /** Whether a text holds a phrase of a group, as whole words. */
    static boolean has(String group, String text) {
        return group(group).matcher(small(text)).find();
    }

    private static Pattern group(String name) {
        return Objects.requireNonNull(GROUPS.get(name), name);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Pattern> load() {
        var phrases = new HashMap<String, List<String>>();
        var group = new ArrayList<String>();
        for (var line : read().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                group = new ArrayList<>();
                phrases.put(line.substring(1, line.length() - 1), group);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                group.add(Pattern.quote(line));
            }
        }
        var patterns = new HashMap<String, Pattern>();
        phrases.forEach((name, all) ->
                patterns.put(name, Pattern.compile("(?<!\\p{L})(?:" + String.join("|", all) + ")(?!\\p{L})")));
        return Map.copyOf(patterns);
    }

    private static String read() {
        try (var in = Objects.requireNonNull(SceneWords.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
