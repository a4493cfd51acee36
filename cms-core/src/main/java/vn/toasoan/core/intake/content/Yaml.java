package vn.toasoan.core.intake.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.failure.CmsException;

/**
 * A map of a YAML file. All scalars are text: a date stays as it is written.
 *
 * @param file whose it is, for refusals
 */
record Yaml(String file, Map<String, Object> values) {

    /**
     * The map that the text is.
     *
     * @throws CmsException.Invalid {@code intake.bad-yaml}
     */
    static Yaml map(String file, String text) {
        return new Yaml(file, asMap(file, parse(file, text)));
    }

    /**
     * The maps of the list that the text is.
     *
     * @throws CmsException.Invalid {@code intake.bad-yaml}
     */
    static List<Yaml> list(String file, String text) {
        return maps(file, parse(file, text));
    }

    private static @Nullable Object parse(String file, String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        try {
            return new org.yaml.snakeyaml.Yaml(
                            new SafeConstructor(options),
                            new Representer(new org.yaml.snakeyaml.DumperOptions()),
                            new org.yaml.snakeyaml.DumperOptions(),
                            options,
                            new TextOnly())
                    .load(text);
        } catch (YAMLException e) {
            throw bad(file, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static List<Yaml> maps(String file, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Collection<?> items)) {
            throw bad(file, "a list is expected");
        }
        return items.stream().map(item -> new Yaml(file, asMap(file, item))).toList();
    }

    private static Map<String, Object> asMap(String file, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw bad(file, "names with values are expected");
        }
        var named = new TreeMap<String, Object>();
        map.forEach((name, inner) -> {
            if (inner != null) {
                named.put(String.valueOf(name), inner);
            }
        });
        return named;
    }

    /** The maps below a name; none where it is not there. */
    List<Yaml> below(String name) {
        return maps(file, values.get(name));
    }

    /** The map below a name; null where it is not there. */
    @Nullable
    Yaml inner(String name) {
        return values.containsKey(name) ? new Yaml(file, asMap(file, values.get(name))) : null;
    }

    /** All values that are text, by name. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        values.keySet().forEach(name -> texts.put(name, required(name)));
        return texts;
    }

    /** The text of a name; null where it is not there. */
    @Nullable
    String text(String name) {
        return values.containsKey(name) ? required(name) : null;
    }

    /**
     * The text of a name that must be there.
     *
     * @throws CmsException.Invalid {@code intake.bad-yaml}
     */
    String required(String name) {
        if (values.get(name) instanceof String text) {
            return text;
        }
        throw bad(file, name + ": a text is expected");
    }

    /** The texts of a list, or one text as a list of one; none where it is not there. */
    List<String> items(String name) {
        var value = values.get(name);
        if (value instanceof Collection<?> items) {
            var texts = new ArrayList<String>();
            items.forEach(item -> texts.add(String.valueOf(item)));
            return List.copyOf(texts);
        }
        return value == null ? List.of() : List.of(required(name));
    }

    /**
     * A time: {@code 2026-11-23T08:04}, or {@code 2026-11-23} for a day; null where it is not there.
     *
     * @throws CmsException.Invalid {@code intake.bad-yaml}
     */
    @Nullable
    PrintedTime time(String name, ZoneId zone) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return text.length() == 10
                    ? PrintedTime.day(LocalDate.parse(text), zone)
                    : new PrintedTime(LocalDateTime.parse(text).atZone(zone).toInstant(), Precision.MINUTE);
        } catch (DateTimeParseException e) {
            throw bad(file, name + ": " + text);
        }
    }

    static CmsException.Invalid bad(String file, String reason) {
        return new CmsException.Invalid("intake.bad-yaml", Map.of("file", file, "reason", reason));
    }

    /** Leaves every scalar as it is written, but for nothing at all. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
