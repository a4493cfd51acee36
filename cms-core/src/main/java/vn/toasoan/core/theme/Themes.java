package vn.toasoan.core.theme;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.toasoan.core.failure.CmsException;

/**
 * The themes that are there, and what they make of a page's views; safe for many threads.
 *
 * <p>Themes are read once, at start, unless {@link ThemesConfiguration#reload()} says otherwise.
 */
@Singleton
public final class Themes {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private final Path folder;
    private final boolean reload;
    private final Map<String, Theme> kept = new TreeMap<>();
    private final Map<String, ThemeException> unreadable = new TreeMap<>();

    /**
     * Reads all themes. One with a file that cannot be used keeps no other out: it fails where it is asked for.
     */
    Themes(ThemesConfiguration configuration) {
        folder = configuration.folder();
        reload = configuration.reload();
        if (!reload) {
            namesOnDisk().forEach(this::keep);
        }
    }

    private void keep(String name) {
        try {
            kept.put(name, Theme.read(folder.resolve(name)));
        } catch (ThemeException e) {
            unreadable.put(name, e);
        }
    }

    /** Lists the themes that can be read, by name. */
    public List<ThemeInfo> all() {
        return names().stream().map(this::info).toList();
    }

    /** Tells whether the theme is here and its files could be read; whether it works only {@link #check} knows. */
    public boolean has(String theme) {
        return isHere(theme);
    }

    /**
     * Says what a theme says about itself.
     *
     * @throws CmsException.NotFound {@code theme.not-found}
     */
    public ThemeInfo info(String theme) {
        return theme(theme).info();
    }

    /**
     * Makes a page.
     *
     * @param template page template below {@code templates/}, without its ending
     * @param model what the template names: records called …View, text, numbers, truth values, lists of them
     * @param locale English is answered in English, any other in Vietnamese
     * @throws CmsException.NotFound {@code theme.not-found}
     * @throws ThemeException naming the template and line at fault
     */
    public String render(String theme, String template, Map<String, Object> model, Locale locale) {
        return theme(theme).render(template, model, locale);
    }

    /**
     * Finds a file of a theme by the last part of its address {@code /giao-dien/{theme}/{fileName}}.
     *
     * @return empty when the theme, or a file of that name with that content, is not here
     */
    public Optional<Asset> asset(String theme, String fileName) {
        return isHere(theme) ? theme(theme).assets().served(fileName) : Optional.empty();
    }

    /**
     * Tries every template of a theme with its preview data, in both languages.
     *
     * @param views by template the record it shows, which the template knows by its own name, and {@code layout}
     * @return what is wrong, in the order of the files; empty for a theme that works
     * @throws CmsException.NotFound {@code theme.not-found}
     */
    public List<Fault> check(String theme, Map<String, Class<? extends Record>> views) {
        try {
            return new ThemeChecker(theme(theme), views).faults();
        } catch (ThemeException e) {
            return List.of(e.fault());
        }
    }

    private Theme theme(String name) {
        var theme = reload && isHere(name) ? Theme.read(folder.resolve(name)) : kept.get(name);
        if (theme == null && unreadable.containsKey(name)) {
            throw new ThemeException(unreadable.get(name).fault());
        }
        if (theme == null) {
            throw new CmsException.NotFound("theme.not-found", Map.of("theme", name));
        }
        return theme;
    }

    private boolean isHere(String name) {
        return reload
                ? NAME.matcher(name).matches()
                        && Files.isRegularFile(folder.resolve(name).resolve(ThemeFile.NAME))
                : kept.containsKey(name);
    }

    private Collection<String> names() {
        return reload ? namesOnDisk() : kept.keySet();
    }

    private List<String> namesOnDisk() {
        try (var folders = Files.list(folder)) {
            return folders.filter(each -> Files.isRegularFile(each.resolve(ThemeFile.NAME)))
                    .map(each -> each.getFileName().toString())
                    .filter(NAME.asMatchPredicate())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the themes in " + folder, e);
        }
    }
}
