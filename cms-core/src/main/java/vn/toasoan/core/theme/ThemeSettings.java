package vn.toasoan.core.theme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a theme decides without a template: its base's settings and, over them, its own.
 *
 * @param dateStyle the id of a style of {@code core/calendar}; null where the theme leaves it to the program
 * @param slogans {@code scroll} or {@code still}
 * @param logo path below {@code assets/}; null for none
 * @param colours by the name of the custom property, without its dashes
 * @param fonts by role ({@code display}, {@code read}, {@code ui}) families, the wanted one first
 * @param regions by region, such as {@code article.aside}, its boxes in their order
 */
record ThemeSettings(
        @Nullable String dateStyle,
        String slogans,
        @Nullable String logo,
        Map<String, Colour> colours,
        Map<String, List<String>> fonts,
        Map<String, List<String>> regions) {

    /** The asset that is made of colours and fonts; stylesheets may import it as if it stood in {@code assets/}. */
    static final String STYLESHEET = "theme.css";

    /**
     * A colour.
     *
     * @param light {@code #8c1015}
     * @param dark where the reader's device asks for dark pages; null for the same
     */
    record Colour(String light, @Nullable String dark) {}

    /** What {@code theme.css} holds: a custom property for each colour and font. */
    String stylesheet() {
        var dark = colours.entrySet().stream()
                .filter(colour -> colour.getValue().dark() != null)
                .map(colour -> "    --%s: %s;\n"
                        .formatted(colour.getKey(), colour.getValue().dark()))
                .collect(Collectors.joining());
        var light = colours.entrySet().stream()
                .map(colour -> "  --%s: %s;\n"
                        .formatted(colour.getKey(), colour.getValue().light()))
                .collect(Collectors.joining());
        var faces = fonts.entrySet().stream()
                .map(font -> "  --f-%s: %s;\n".formatted(font.getKey(), families(font.getValue())))
                .collect(Collectors.joining());
        return ":root {\n%s%s}\n".formatted(faces, light)
                + (dark.isEmpty()
                        ? ""
                        : "@media (prefers-color-scheme: dark) {\n  :root {\n%s  }\n}\n".formatted(dark));
    }

    private static String families(List<String> families) {
        return families.stream()
                .map(family -> SettingsReader.GENERIC.contains(family) ? family : "\"%s\"".formatted(family))
                .collect(Collectors.joining(", "));
    }
}
