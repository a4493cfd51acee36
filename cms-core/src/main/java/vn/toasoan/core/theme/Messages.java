package vn.toasoan.core.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A theme's sentences in Vietnamese and English.
 *
 * <p>Any other language is answered in Vietnamese, whatever the language of the machine.
 */
final class Messages {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final Pattern PARAM = Pattern.compile("\\{(\\w+)}");

    private final Properties vietnamese;
    private final Properties english;

    private Messages(Properties vietnamese, Properties english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Reads them; what a theme does not say, the one it extends does.
     *
     * @throws ThemeException a language that is missing, or a file that cannot be read
     */
    static Messages read(ThemeFiles files) {
        return new Messages(readAll(files, VIETNAMESE), readAll(files, Locale.ENGLISH));
    }

    /** Reduces any language to one that themes speak. */
    static Locale spoken(Locale wanted) {
        return wanted.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    /**
     * Finds a sentence and fills its places; whole numbers are written as the language writes them.
     *
     * @throws IllegalArgumentException no such message, or a place that no param fills
     */
    String text(String key, Map<String, Object> params, Locale locale) {
        var spoken = spoken(locale);
        var text = of(spoken).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no message %s in %s".formatted(key, fileName(spoken)));
        }
        return PARAM.matcher(text).replaceAll(place -> filled(place, key, params, spoken));
    }

    boolean has(String key, Locale locale) {
        return of(locale).containsKey(key);
    }

    Set<String> keys(Locale locale) {
        return new TreeSet<>(of(locale).stringPropertyNames());
    }

    /** Names the places of a message, such as {@code n} of {@code {n} tin}. */
    Set<String> places(String key, Locale locale) {
        var places = new TreeSet<String>();
        PARAM.matcher(of(locale).getProperty(key, "")).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    static String fileName(Locale locale) {
        return "messages_%s.properties".formatted(locale.getLanguage());
    }

    private Properties of(Locale spoken) {
        return spoken.equals(Locale.ENGLISH) ? english : vietnamese;
    }

    private static String filled(MatchResult place, String key, Map<String, Object> params, Locale locale) {
        var value = params.get(place.group(1));
        if (value == null) {
            throw new IllegalArgumentException("message %s needs {%s}".formatted(key, place.group(1)));
        }
        var whole = value instanceof Integer || value instanceof Long;
        var printed = whole ? NumberFormat.getIntegerInstance(locale).format(value) : value.toString();
        return Matcher.quoteReplacement(printed);
    }

    private static Properties readAll(ThemeFiles files, Locale language) {
        var path = "messages/" + fileName(language);
        var read = new Properties();
        var layers = files.layers(path);
        if (layers.isEmpty()) {
            throw new ThemeException(new Fault(files.shown(path), 0, "no such file"));
        }
        for (var layer : layers) {
            try {
                read.load(new StringReader(ThemeFiles.read(layer, files.shown(path))));
            } catch (IllegalArgumentException e) {
                throw new ThemeException(new Fault(files.shown(path), 0, String.valueOf(e.getMessage())), e);
            } catch (IOException e) {
                throw new UncheckedIOException("a StringReader failed", e);
            }
        }
        return read;
    }
}
