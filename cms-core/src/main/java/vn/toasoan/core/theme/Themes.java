package vn.toasoan.core.theme;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;

/**
 * The themes that are there, and what they make of a page's views; safe for many threads.
 *
 * <p>Themes are read at start and stay as they were then, whatever becomes of their files, until {@link #reread}.
 */
@Singleton
public final class Themes {

    private final Path folder;
    private volatile Map<String, Shelved> shelf;

    /** A theme, or why it could not be read. */
    private sealed interface Shelved {
        record Whole(Theme theme) implements Shelved {}

        /** @param shown whether pages say what is wrong, to whoever writes the theme */
        record Broken(Fault fault, boolean shown) implements Shelved {}
    }

    /**
     * Reads all themes. One with a file that cannot be used keeps no other out: it fails where it is asked for.
     */
    Themes(ThemesConfiguration configuration) {
        folder = configuration.folder();
        var all = new TreeMap<String, Shelved>();
        namesOnDisk().forEach(name -> all.put(name, read(folder.resolve(name), folder)));
        shelf = all;
    }

    private static Shelved read(Path folder, Path others) {
        try {
            return new Shelved.Whole(Theme.read(folder, others));
        } catch (ThemeException e) {
            return new Shelved.Broken(e.fault(), false);
        } catch (UncheckedIOException e) {
            return new Shelved.Broken(
                    new Fault(String.valueOf(folder.getFileName()), 0, String.valueOf(e.getMessage())), false);
        }
    }

    /**
     * Reads all themes again, for whoever writes one: pages of a theme that has a fault now say so.
     *
     * @param views as for {@link #check}
     * @return by theme what is wrong, empty for one that works
     */
    public Map<String, List<Fault>> reread(Map<String, Class<? extends Record>> views) {
        var next = new TreeMap<String, Shelved>();
        var told = new TreeMap<String, List<Fault>>();
        for (var name : namesOnDisk()) {
            var fresh = read(folder.resolve(name), folder);
            var faults = faults(fresh, views);
            told.put(name, faults);
            next.put(name, faults.isEmpty() ? fresh : new Shelved.Broken(faults.getFirst(), true));
        }
        shelf = next;
        return told;
    }

    /** Lists the themes that can be read, by name. */
    public List<ThemeInfo> all() {
        return shelf.values().stream()
                .filter(Shelved.Whole.class::isInstance)
                .map(shelved -> ((Shelved.Whole) shelved).theme().info())
                .toList();
    }

    /** Tells whether the theme is here and its files could be read; whether it works only {@link #check} knows. */
    public boolean has(String theme) {
        return shelf.get(theme) instanceof Shelved.Whole;
    }

    /** In which style a theme prints dates; null where it does not care, or cannot be read. */
    public @Nullable String dateStyle(String theme) {
        return shelf.get(theme) instanceof Shelved.Whole(var here) ? here.info().dateStyle() : null;
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
        return shelf.get(theme) instanceof Shelved.Whole(var here)
                ? here.assets().served(fileName)
                : Optional.empty();
    }

    /**
     * Tries every template of a theme with its preview data, in both languages.
     *
     * @param views by template the record it shows, which the template knows by its own name, and {@code layout}
     * @return what is wrong, in the order of the files; empty for a theme that works
     * @throws CmsException.NotFound {@code theme.not-found}
     */
    public List<Fault> check(String theme, Map<String, Class<? extends Record>> views) {
        return faults(shelved(theme), views);
    }

    /**
     * Does the same with a folder that need not lie among the others, as its files are now.
     *
     * @param others where a theme that it extends is looked for, unless that lies beside it
     */
    public static List<Fault> check(Path folder, Path others, Map<String, Class<? extends Record>> views) {
        return faults(read(folder, others), views);
    }

    private static List<Fault> faults(Shelved shelved, Map<String, Class<? extends Record>> views) {
        try {
            return switch (shelved) {
                case Shelved.Whole(var theme) -> new ThemeChecker(theme, views).faults();
                case Shelved.Broken broken -> List.of(broken.fault());
            };
        } catch (ThemeException e) {
            return List.of(e.fault());
        }
    }

    private Theme theme(String name) {
        return switch (shelved(name)) {
            case Shelved.Whole(var theme) -> theme;
            case Shelved.Broken(var fault, var shown) -> throw new ThemeException(fault, shown);
        };
    }

    private Shelved shelved(String name) {
        var shelved = shelf.get(name);
        if (shelved == null) {
            throw new CmsException.NotFound("theme.not-found", Map.of("theme", name));
        }
        return shelved;
    }

    private List<String> namesOnDisk() {
        try (var folders = Files.list(folder)) {
            return folders.filter(ThemeFile::isTheme)
                    .map(each -> each.getFileName().toString())
                    .filter(ThemeFile.THEME_NAME.asMatchPredicate())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the themes in " + folder, e);
        }
    }
}
