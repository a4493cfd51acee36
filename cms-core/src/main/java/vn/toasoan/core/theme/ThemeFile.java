package vn.toasoan.core.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code theme.yml} says, still as it is written there.
 *
 * @param extended names the theme whose files stand where this one has none; null for none
 * @param settings by name, those of a group with the group before them: {@code slogans}, {@code colours.lam}
 */
record ThemeFile(
        Path folder, String name, String title, @Nullable Given extended, Map<String, Given> settings) {

    static final String NAME = "theme.yml";

    /** What a theme's folder may be called. */
    static final Pattern THEME_NAME = Pattern.compile("[a-z0-9-]+");

    /** The views and words that this program offers templates; a theme names the one it was written for. */
    static final int CONTRACT = 1;

    private static final Set<String> KEYS = Set.of("contract", "name", "title", "extends", "settings");
    private static final Set<String> SINGLE = Set.of("date_style", "slogans", "logo");
    private static final Set<String> GROUPS = Set.of("colours", "fonts", "regions");

    /**
     * Reads a theme's file and those of the themes it extends.
     *
     * @param others where a theme to extend is looked for that does not lie beside
     * @return the theme's own first
     * @throws ThemeException a file that is not readable, names another theme than its folder or another contract, or
     *     extends what is not there or in the end itself
     */
    static List<ThemeFile> chain(Path folder, Path others) {
        var chain = new ArrayList<ThemeFile>();
        @Nullable Path next = folder;
        while (next != null) {
            var file = read(next);
            chain.add(file);
            next = file.extended() == null ? null : base(file.extended(), chain, others);
        }
        return chain;
    }

    private static Path base(Given extended, List<ThemeFile> chain, Path others) {
        var name = extended.text();
        if (chain.stream().anyMatch(file -> file.name().equals(name))) {
            throw extended.fault("extends itself by way of " + name);
        }
        var beside = chain.getLast().folder().resolveSibling(name);
        var base = isTheme(beside) ? beside : others.resolve(name);
        if (!THEME_NAME.matcher(name).matches() || !isTheme(base)) {
            throw extended.fault("no theme %s to extend".formatted(name));
        }
        return base;
    }

    /** Whether a folder holds a theme, whatever it is worth. */
    static boolean isTheme(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    private static ThemeFile read(Path folder) {
        var name = String.valueOf(folder.getFileName());
        var file = name + "/" + NAME;
        var root = Given.read(file, ThemeFiles.read(folder.resolve(NAME), file));
        var said = root.entries();
        said.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                throw value.fault("theme.yml has no " + key);
            }
        });
        var contract = required("contract", said, root);
        if (!contract.text().equals(String.valueOf(CONTRACT))) {
            throw contract.fault("contract is %s, this program keeps %d".formatted(contract.text(), CONTRACT));
        }
        var named = required("name", said, root);
        if (!named.text().equals(name)) {
            throw named.fault("name is %s, the folder %s".formatted(named.text(), name));
        }
        var title = required("title", said, root).text();
        return new ThemeFile(folder, name, title, said.get("extends"), settings(said.get("settings")));
    }

    private static Given required(String key, Map<String, Given> said, Given root) {
        var value = said.get(key);
        if (value == null) {
            throw root.fault("theme.yml lacks " + key);
        }
        return value;
    }

    private static Map<String, Given> settings(@Nullable Given given) {
        var settings = new LinkedHashMap<String, Given>();
        if (given == null) {
            return settings;
        }
        given.entries().forEach((key, value) -> {
            if (SINGLE.contains(key)) {
                settings.put(key, value);
            } else if (GROUPS.contains(key)) {
                value.entries().forEach((name, each) -> settings.put(key + "." + name, each));
            } else {
                throw value.fault("no setting " + key);
            }
        });
        return settings;
    }
}
