package vn.toasoan.core.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A theme's templates as they were when the theme was read: a page is never made of two states of the folder.
 *
 * <p>A name counts from {@code templates/} wherever it is written, has no ending, and cannot leave that folder: {@code
 * layout}, {@code parts/card}.
 */
final class TemplateLoader implements Loader<String> {

    private static final String ENDING = ".peb";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    private final Map<String, String> sources;

    private TemplateLoader(Map<String, String> sources) {
        this.sources = sources;
    }

    /** Reads all templates of a theme. */
    static TemplateLoader read(ThemeFiles files) {
        var sources = new HashMap<String, String>();
        for (var path : files.below("templates").keySet()) {
            var name = path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : "";
            if (NAME.matcher(name).matches()) {
                sources.put(name, files.text("templates/" + path));
            }
        }
        return new TemplateLoader(sources);
    }

    @Override
    public Reader getReader(String name) {
        var source = sources.get(name);
        if (source == null) {
            throw new LoaderException(null, "no template " + name);
        }
        return new StringReader(source);
    }

    @Override
    public boolean resourceExists(String name) {
        return sources.containsKey(name);
    }

    /** Says nothing of other templates: names always count from the same folder. */
    @Override
    public @Nullable String resolveRelativePath(String name, String from) {
        return null;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    /** Ignored: templates are UTF-8. */
    @Override
    public void setCharset(String charset) {}

    /** Ignored: the folder is given. */
    @Override
    public void setPrefix(String prefix) {}

    /** Ignored: the ending is given. */
    @Override
    public void setSuffix(String suffix) {}
}
