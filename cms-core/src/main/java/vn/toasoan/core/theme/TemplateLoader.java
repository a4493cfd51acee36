package vn.toasoan.core.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a theme's templates.
 *
 * <p>A name counts from {@code templates/} wherever it is written, has no ending, and cannot leave that folder: {@code
 * layout}, {@code parts/card}.
 */
final class TemplateLoader implements Loader<String> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    private final Path folder;

    TemplateLoader(Path folder) {
        this.folder = folder;
    }

    @Override
    public Reader getReader(String name) {
        if (!resourceExists(name)) {
            throw new LoaderException(null, "no template " + name);
        }
        try {
            return Files.newBufferedReader(file(name));
        } catch (IOException e) {
            throw new LoaderException(e, "cannot read template " + name);
        }
    }

    @Override
    public boolean resourceExists(String name) {
        return NAME.matcher(name).matches() && Files.isRegularFile(file(name));
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

    private Path file(String name) {
        return folder.resolve(name + ".peb");
    }
}
