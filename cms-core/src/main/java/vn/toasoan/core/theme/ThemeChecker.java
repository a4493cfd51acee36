package vn.toasoan.core.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what is wrong in a theme before a reader does: reads every template, compares the languages, and renders every
 * page with all its preview data.
 */
final class ThemeChecker {

    private static final String LAYOUT = "layout";
    private static final List<Locale> LANGUAGES = List.of(Messages.VIETNAMESE, Locale.ENGLISH);

    private final Theme theme;
    private final Map<String, Class<? extends Record>> views;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Fault> seen = new HashSet<>();

    ThemeChecker(Theme theme, Map<String, Class<? extends Record>> views) {
        this.theme = theme;
        this.views = new TreeMap<>(views);
    }

    List<Fault> faults() {
        faults.addAll(new TemplateLint(theme, pages()).faults());
        LANGUAGES.forEach(this::compareMessages);
        pages().forEach(this::tryPage);
        return List.copyOf(faults);
    }

    private Set<String> pages() {
        var pages = new TreeMap<>(views);
        pages.remove(LAYOUT);
        return pages.keySet();
    }

    /** Names what one language says and the other does not. */
    private void compareMessages(Locale language) {
        var other = language.equals(Locale.ENGLISH) ? Messages.VIETNAMESE : Locale.ENGLISH;
        var messages = theme.messages();
        for (var key : messages.keys(other)) {
            if (!messages.has(key, language)) {
                inMessages(language, "no message " + key);
            } else if (!messages.places(key, language).equals(messages.places(key, other))) {
                inMessages(language, "message %s has other places than in %s".formatted(key, other.getLanguage()));
            }
        }
    }

    private void inMessages(Locale language, String message) {
        var file = "%s/messages/%s".formatted(theme.info().name(), Messages.fileName(language));
        faults.add(new Fault(file, 0, message));
    }

    private void tryPage(String page) {
        if (!theme.has(page)) {
            faults.add(new Fault(theme.shown("templates/%s.peb".formatted(page)), 0, "the theme lacks this page"));
            return;
        }
        var previews = new Previews(theme, views);
        var files = previews.files(page);
        if (files.isEmpty()) {
            faults.add(new Fault(theme.shown("preview/%s.yml".formatted(page)), 0, "no data to try the page with"));
        }
        for (var file : files) {
            try {
                var model = previews.model(page, file);
                LANGUAGES.forEach(language -> theme.render(page, model, language));
            } catch (ThemeException e) {
                addOnce(e.fault(), file);
            }
        }
    }

    /** Names what many previews run into only with the first of them. */
    private void addOnce(Fault fault, String preview) {
        if (seen.add(fault)) {
            var tried = fault.file().endsWith(preview) ? "" : " (with preview/%s)".formatted(preview);
            faults.add(new Fault(fault.file(), fault.line(), fault.message() + tried));
        }
    }
}
