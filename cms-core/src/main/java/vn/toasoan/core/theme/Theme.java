package vn.toasoan.core.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One theme as read from its folder, ready to render; safe for many threads. */
record Theme(ThemeInfo info, Path folder, Messages messages, Assets assets, PebbleEngine engine) {

    /**
     * Reads a theme. Templates are compiled when first rendered, and kept.
     *
     * @throws ThemeException a file of the theme that cannot be used
     */
    static Theme read(Path folder) {
        var info = ThemeFile.read(folder);
        var messages = Messages.read(folder.resolve("messages"));
        var assets = Assets.read(info.name(), folder);
        return new Theme(info, folder, messages, assets, engine(folder, new TemplateWords(messages, assets)));
    }

    /**
     * Renders a page.
     *
     * @param model what the template may name: views, text, numbers, truth values, lists of them
     * @throws ThemeException naming the template and line at fault
     */
    String render(String template, Map<String, Object> model, Locale locale) {
        model.forEach(Theme::requireShowable);
        var page = new StringWriter(32 * 1024);
        try {
            engine.getTemplate(template).evaluate(page, model, Messages.spoken(locale));
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter failed", e);
        } catch (RuntimeException e) {
            throw new ThemeException(fault(e, template), e);
        }
        return page.toString();
    }

    /** Tells whether a template stands in the theme, by its name as templates write it. */
    boolean has(String template) {
        return engine.getLoader().resourceExists(template);
    }

    /** Names a file of this theme as faults do. */
    String shown(String path) {
        return info.name() + "/" + path;
    }

    private static PebbleEngine engine(Path folder, TemplateWords words) {
        return new PebbleEngine.Builder()
                .loader(new TemplateLoader(folder.resolve("templates")))
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
            return new Fault(shown("templates/%s.peb".formatted(template)), 0, failure.toString());
        }
        var file = innermost.getFileName() == null ? template : innermost.getFileName();
        var line = innermost.getLineNumber() == null ? 0 : innermost.getLineNumber();
        return new Fault(shown("templates/%s.peb".formatted(file)), line, innermost.getPebbleMessage());
    }
}
