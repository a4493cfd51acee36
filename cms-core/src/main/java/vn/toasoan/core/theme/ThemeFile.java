package vn.toasoan.core.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code theme.yml}. */
final class ThemeFile {

    static final String NAME = "theme.yml";

    /** The views and words that this program offers templates; a theme names the one it was written for. */
    static final int CONTRACT = 1;

    private ThemeFile() {}

    /**
     * Reads what a theme says about itself.
     *
     * @throws ThemeException it is not readable, names another theme than its folder, or another contract
     */
    static ThemeInfo read(Path folder) {
        var name = String.valueOf(folder.getFileName());
        var file = name + "/" + NAME;
        try (var reader = Files.newBufferedReader(folder.resolve(NAME))) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            if (!(read instanceof Map<?, ?> map)) {
                throw fault(file, "not a list of names and values");
            }
            if (!Integer.valueOf(CONTRACT).equals(map.get("contract"))) {
                throw fault(file, "contract is %s, this program keeps %d".formatted(map.get("contract"), CONTRACT));
            }
            if (!name.equals(map.get("name"))) {
                throw fault(file, "name is %s, the folder %s".formatted(map.get("name"), name));
            }
            return new ThemeInfo(name, String.valueOf(map.get("title")), settings(map.get("settings")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.resolve(NAME), e);
        } catch (YAMLException e) {
            throw new ThemeException(new Fault(file, 0, String.valueOf(e.getMessage())), e);
        }
    }

    private static Map<String, String> settings(@Nullable Object value) {
        var settings = new LinkedHashMap<String, String>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, setting) -> settings.put(String.valueOf(key), String.valueOf(setting)));
        }
        return settings;
    }

    private static ThemeException fault(String file, String message) {
        return new ThemeException(new Fault(file, 0, message));
    }
}
