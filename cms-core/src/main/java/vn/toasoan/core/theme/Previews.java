package vn.toasoan.core.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Data to try a theme with: {@code preview/<page>.yml} and its variants {@code preview/<page>.<case>.yml}.
 *
 * <p>A file holds the page's view under the page's name, and under {@code layout} what differs from
 * {@code preview/layout.yml}.
 */
final class Previews {

    private static final String FOLDER = "preview";
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
        return theme.files().below(FOLDER).keySet().stream()
                .filter(name -> name.endsWith(".yml") && name.startsWith(page + "."))
                .toList();
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
                mapper.record(typeOf(page), view.entries(), view));
    }

    private Map<String, Given> entries(@Nullable Given part) {
        return part == null ? Map.of() : part.entries();
    }

    private Class<? extends Record> typeOf(String name) {
        var type = views.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no view for " + name);
        }
        return type;
    }

    private Map<String, Given> parts(String file) {
        var path = FOLDER + "/" + file;
        return Given.read(theme.shown(path), theme.files().text(path)).entries();
    }
}
