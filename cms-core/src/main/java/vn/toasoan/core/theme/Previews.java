package vn.toasoan.core.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.toasoan.core.theme.ViewMapper.Given;

/**
 * Data to try a theme with: {@code preview/<page>.yml} and its variants {@code preview/<page>.<case>.yml}.
 *
 * <p>A file holds the page's view under the page's name, and under {@code layout} what differs from
 * {@code preview/layout.yml}.
 */
final class Previews {

    private static final String LAYOUT = "layout";
    private static final String LAYOUT_FILE = "layout.yml";

    private final Theme theme;
    private final Map<String, Class<? extends Record>> views;

    Previews(Theme theme, Map<String, Class<? extends Record>> views) {
        this.theme = theme;
        this.views = views;
    }

    /** Lists the preview files of a page, {@code home.yml} and {@code home.empty.yml}, by name. */
    List<String> files(String page) {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yml") && name.startsWith(page + "."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder(), e);
        }
    }

    /**
     * Reads what a page is tried with.
     *
     * @throws ThemeException the data do not make the views: file, line and what is missing or too much
     */
    Map<String, Object> model(String page, String file) {
        var written = parts(file);
        var layout = new LinkedHashMap<String, Given>();
        layout.putAll(entries(parts(LAYOUT_FILE).get(LAYOUT)));
        layout.putAll(entries(written.get(LAYOUT)));
        var view = written.get(page);
        if (view == null) {
            throw new ThemeException(new Fault(theme.shown("preview/" + file), 0, "no " + page));
        }
        var mapper = new ViewMapper();
        return Map.of(
                LAYOUT,
                mapper.record(typeOf(LAYOUT), layout, view),
                page,
                mapper.record(typeOf(page), mapper.entries(view), view));
    }

    private Map<String, Given> entries(@Nullable Given part) {
        return part == null ? Map.of() : new ViewMapper().entries(part);
    }

    private Class<? extends Record> typeOf(String name) {
        var type = views.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no view for " + name);
        }
        return type;
    }

    private Map<String, Given> parts(String file) {
        var shown = theme.shown("preview/" + file);
        try (var reader = Files.newBufferedReader(folder().resolve(file))) {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            return new ViewMapper().entries(new Given(shown, root));
        } catch (NoSuchFileException e) {
            throw new ThemeException(new Fault(shown, 0, "no such file"), e);
        } catch (YAMLException e) {
            throw new ThemeException(new Fault(shown, 0, String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown, e);
        }
    }

    private Path folder() {
        return theme.folder().resolve("preview");
    }
}
