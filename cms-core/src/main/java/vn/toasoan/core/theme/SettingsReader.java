package vn.toasoan.core.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import vn.toasoan.core.calendar.DateStyle;

/**
 * Reads a theme's settings and checks each against the files of the theme, so that a slip of the pen is a fault with its
 * line and not a setting without effect.
 */
final class SettingsReader {

    /** Families that every browser has; they stand without quotes. */
    static final Set<String> GENERIC = Set.of("serif", "sans-serif", "system-ui", "monospace");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}");
    private static final Pattern FAMILY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]*");
    private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{[^}]*font-family:\\s*\"([^\"]+)\"");
    private static final Pattern USED = Pattern.compile("var\\(\\s*--([a-z0-9-]+)");
    private static final Pattern REGION = Pattern.compile("\\bregion\\(\\s*\"([^\"]+)\"");
    private static final Set<String> ROLES = Set.of("display", "read", "ui");
    private static final Set<String> SLOGANS = Set.of("scroll", "still");

    private final ThemeFiles files;
    private final Set<String> own;
    private final Map<String, Given> given = new LinkedHashMap<>();

    /** @param chain the theme's own file first */
    SettingsReader(List<ThemeFile> chain, ThemeFiles files) {
        this.files = files;
        this.own = chain.getFirst().settings().keySet();
        chain.reversed().forEach(file -> given.putAll(file.settings()));
    }

    /**
     * Reads and checks all of them.
     *
     * @throws ThemeException the first that is wrong: its file, its line, and why
     */
    ThemeSettings read() {
        var boxes = group("regions", this::boxes);
        requireOnce(boxes);
        return new ThemeSettings(
                single("date_style", SettingsReader::dateStyle),
                Objects.requireNonNullElse(single("slogans", SettingsReader::slogans), "scroll"),
                single("logo", this::logo),
                group("colours", SettingsReader::colour),
                group("fonts", this::families),
                boxes);
    }

    private @Nullable String single(String name, Function<Given, String> read) {
        var value = given.get(name);
        return value == null ? null : read.apply(value);
    }

    private <T> Map<String, T> group(String group, Function<Given, T> read) {
        var known = known(group);
        var values = new TreeMap<String, T>();
        given.forEach((key, value) -> {
            if (key.startsWith(group + ".")) {
                var name = key.substring(group.length() + 1);
                if (own.contains(key) && !known.contains(name)) {
                    throw value.fault(unknown(group).formatted(name));
                }
                values.put(name, read.apply(value));
            }
        });
        return values;
    }

    private Set<String> known(String group) {
        return switch (group) {
            case "colours" -> found(USED, "assets", ".css");
            case "fonts" -> ROLES;
            default -> found(REGION, "templates", ".peb");
        };
    }

    private static String unknown(String group) {
        return switch (group) {
            case "colours" -> "no stylesheet of this theme uses the colour --%s";
            case "fonts" -> "no font %s: display, read and ui are wanted";
            default -> "no template of this theme has the region %s";
        };
    }

    private Set<String> found(Pattern pattern, String folder, String ending) {
        return files.below(folder).keySet().stream()
                .filter(path -> path.endsWith(ending))
                .flatMap(
                        path -> pattern.matcher(files.text(folder + "/" + path)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String dateStyle(Given value) {
        if (DateStyle.of(value.text()).isEmpty()) {
            throw value.fault("no date style " + value.text());
        }
        return value.text();
    }

    private static String slogans(Given value) {
        if (!SLOGANS.contains(value.text())) {
            throw value.fault("slogans scroll or are still, not " + value.text());
        }
        return value.text();
    }

    private String logo(Given value) {
        if (files.find("assets/" + value.text()).isEmpty()) {
            throw value.fault("no asset " + value.text());
        }
        return value.text();
    }

    private static ThemeSettings.Colour colour(Given value) {
        if (!(value.node() instanceof MappingNode)) {
            return new ThemeSettings.Colour(hex(value), null);
        }
        var both = value.entries();
        var light = both.get("light");
        var dark = both.get("dark");
        if (light == null || dark == null || both.size() > 2) {
            throw value.fault("a colour is one value, or light and dark");
        }
        return new ThemeSettings.Colour(hex(light), hex(dark));
    }

    private static String hex(Given value) {
        if (!COLOUR.matcher(value.text()).matches()) {
            throw value.fault("not a colour such as #8c1015: " + value.text());
        }
        return value.text();
    }

    private List<String> families(Given value) {
        var families = new ArrayList<String>();
        for (var item : value.items()) {
            if (!FAMILY.matcher(item.text()).matches()) {
                throw item.fault("not a name of a font: " + item.text());
            }
            families.add(item.text());
        }
        if (families.isEmpty()) {
            throw value.fault("a font is wanted here");
        }
        var first = families.getFirst();
        if (!GENERIC.contains(first) && !found(FACE, "assets", ".css").contains(first)) {
            throw value.fault("no stylesheet of this theme brings the font " + first);
        }
        return families;
    }

    private List<String> boxes(Given value) {
        var boxes = new ArrayList<String>();
        for (var item : value.items()) {
            if (files.find("templates/boxes/%s.peb".formatted(item.text())).isEmpty()) {
                throw item.fault("no box %s in templates/boxes".formatted(item.text()));
            }
            boxes.add(item.text());
        }
        return boxes;
    }

    /** A box has headings and names of its own, which may stand only once on a page. */
    private void requireOnce(Map<String, List<String>> regions) {
        var seen = new HashSet<String>();
        regions.forEach((region, boxes) -> {
            var page = region.substring(0, Math.max(0, region.indexOf('.')));
            for (var box : boxes) {
                if (!seen.add(page + " " + box)) {
                    throw Objects.requireNonNull(given.get("regions." + region))
                            .fault("the box %s stands twice on the page %s".formatted(box, page));
                }
            }
        });
    }
}
