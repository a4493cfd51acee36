package vn.toasoan.core.intake.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.toasoan.core.intake.line.WordFile;

/** The groups of {@code scene-words.txt} as patterns on small letters with their marks. */
final class SceneWords {

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
        return WordFile.group(GROUPS, name);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Pattern> load() {
        var patterns = new HashMap<String, Pattern>();
        WordFile.groups(SceneWords.class, "scene-words.txt").forEach((name, phrases) -> {
            var any = phrases.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            patterns.put(name, Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})"));
        });
        return Map.copyOf(patterns);
    }
}
