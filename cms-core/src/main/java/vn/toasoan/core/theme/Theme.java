package vn.toasoan.core.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One theme as read from its folder, ready to render, whatever becomes of the folder; safe for many threads. */
record Theme(
        ThemeInfo info,
        ThemeFiles files,
        ThemeSettings settings,
        Messages messages,
        Assets assets,
        PebbleEngine engine) {

    /**
     * Reads a theme with those it extends. Templates are compiled when first rendered, and kept.
     *
     * @param others where a theme to extend is looked for that does not lie beside
     * @throws ThemeException a file of the theme that cannot be used
     */
    static Theme read(Path folder, Path others) {
        var chain = ThemeFile.chain(folder, others);
        var own = chain.getFirst();
        var files = new ThemeFiles(chain.stream().map(ThemeFile::folder).toList());
        var settings = new SettingsReader(chain, files).read();
        var messages = Messages.read(files);
        var assets = Assets.read(own.name(), files, settings.stylesheet());
        var words = new TemplateWords(messages, assets, settings.regions());
        var info = new ThemeInfo(own.name(), own.title(), settings.dateStyle());
        return new Theme(info, files, settings, messages, assets, engine(TemplateLoader.read(files), words));
    }

    /**
     * Renders a page.
     *
     * @param model what the template may name: views, text, numbers, truth values, lists of them
     * @throws ThemeException naming the template and line at fault
     */
    String render(String template, Map<String, Object> model, Locale locale) {
        model.forEach(Theme::requireShowable);
        var known = new HashMap<>(model);
        known.put("theme", new ThemeView(info.name(), info.title(), settings.slogans(), settings.logo()));
        var page = new StringWriter(32 * 1024);
        try {
            engine.getTemplate(template).evaluate(page, known, Messages.spoken(locale));
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter failed", e);
        } catch (RuntimeException e) {
            throw new ThemeException(fault(e, template), e);
        } catch (StackOverflowError e) {
            throw new ThemeException(new Fault(shown(file(template)), 0, "includes itself without end"), e);
        }
        return page.toString();
    }

    /** Tells whether a template stands in the theme, by its name as templates write it. */
    boolean has(String template) {
        return engine.getLoader().resourceExists(template);
    }

    /** Names a file of this theme, or of one that it extends, as faults do. */
    String shown(String path) {
        return files.shown(path);
    }

    private static PebbleEngine engine(TemplateLoader templates, TemplateWords words) {
        return new PebbleEngine.Builder()
                .loader(templates)
                .registerExtensionCustomizer(TemplateLanguage::new)
                .extension(words)
                .methodAccessValidator((_, _) -> false)
                .strictVariables(true)
                .autoEscaping(true)
                .newLineTrimming(false)
                .defaultLocale(Messages.VIETNAMESE)
                .build();
    }

    private static void requireShowable(String name, Object value) {
        var showable = switch (value) {
            case String _, Number _, Boolean _, List<?> _, SafeHtml _ -> true;
            default -> ClosedAttributes.isView(value.getClass());
        };
        if (!showable) {
            throw new IllegalArgumentException("%s is a %s; templates see views only"
                    .formatted(name, value.getClass().getName()));
        }
    }

    /** Takes the innermost word on it: Pebble wraps what it finds inside a condition or an include. */
    private Fault fault(RuntimeException failure, String template) {
        @Nullable PebbleException innermost = null;
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof PebbleException pebbles) {
                innermost = pebbles;
            }
        }
        if (innermost == null) {
            return new Fault(shown(file(template)), 0, failure.toString());
        }
        var named = innermost.getFileName() == null ? template : innermost.getFileName();
        var line = innermost.getLineNumber() == null ? 0 : innermost.getLineNumber();
        return new Fault(shown(file(named)), line, innermost.getPebbleMessage());
    }

    private static String file(String template) {
        return "templates/%s.peb".formatted(template);
    }
}
