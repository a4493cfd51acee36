package vn.toasoan.web.app.configuration;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Looks up what was said from outside: a system property {@code cms.x} wins over {@code CMS_X}; blank is unsaid. */
public final class Settings {

    private final Map<String, String> environment;
    private final Properties properties;

    /** Reads from these two. */
    public Settings(Map<String, String> environment, Properties properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /** Reads what this process was given. */
    public static Settings ofProcess() {
        return new Settings(System.getenv(), System.getProperties());
    }

    /**
     * What was said about one key.
     *
     * @param key with dots, such as {@code db.url} for {@code CMS_DB_URL}
     */
    Optional<Setting> get(String key) {
        var property = "cms." + key;
        var variable = property.replace('.', '_').toUpperCase(Locale.ROOT);
        return said("-D" + property, properties.getProperty(property))
                .or(() -> said(variable, environment.get(variable)));
    }

    /** {@code XDG_CACHE_HOME} where it is absolute, else {@code .cache} in the user's home. Source: XDG Base Directory. */
    Path cacheFolder() {
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(properties.getProperty("user.home", "/"), ".cache"));
    }

    private static Optional<Setting> said(String name, @Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(text -> new Setting(name, text));
    }
}
