package vn.toasoan.core.site;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything a site sets, with what stands where it has set nothing; a blank value sets nothing. */
public record Settings(Map<String, String> values) {

    /** The names a setting can have; the same as in {@code content/site.yml}. */
    public static final Set<String> NAMES = Set.of(
            "name",
            "tagline",
            "domain",
            "publisher",
            "licence",
            "licence_date",
            "licence_issuer",
            "editor",
            "address",
            "phone",
            "fax",
            "email",
            "hotline",
            "source_note",
            "theme",
            "date_style",
            "time_zone");

    /** Of a site that has set nothing. */
    public static final Settings NONE = new Settings(Map.of());

    public Settings {
        values = values.entrySet().stream()
                .filter(setting -> !setting.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The masthead; a site without a name is called after this program. */
    public Masthead masthead() {
        return new Masthead(
                values.getOrDefault("name", "Tòa Soạn"),
                get("tagline"),
                get("domain"),
                get("publisher"),
                get("licence"),
                get("editor"),
                get("address"),
                get("phone"),
                get("fax"),
                get("email"),
                get("hotline"),
                get("source_note"));
    }

    /** The name of a folder below {@code themes/}. */
    public String theme() {
        return values.getOrDefault("theme", "bao");
    }

    /** The id of a date style of {@code core/calendar}; null where none was chosen. */
    public @Nullable String dateStyle() {
        return get("date_style");
    }

    /** The zone in which times are shown and bare times are read. */
    public ZoneId zone() {
        return ZoneId.of(values.getOrDefault("time_zone", "Asia/Ho_Chi_Minh"));
    }

    /** The same, with a value for a setting that the site has not set; null for none. */
    public Settings or(String name, @Nullable String otherwise) {
        if (otherwise == null || values.containsKey(name)) {
            return this;
        }
        var filled = new HashMap<>(values);
        filled.put(name, otherwise);
        return new Settings(filled);
    }

    /** The value of any setting; null where it is not set. */
    public @Nullable String get(String name) {
        return values.get(name);
    }
}
