package vn.toasoan.core.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A theme called {@code nho}, of only what a test writes into it. */
final class SmallTheme {

    private final Path themes;
    private final Path folder;

    SmallTheme(Path themes) {
        this.themes = themes;
        folder = themes.resolve("nho");
        with("theme.yml", "contract: 1\nname: nho\ntitle: Nhỏ\nsettings: { date_style: ngay }\n");
        with("messages/messages_vi.properties", "chao = Chào {ten}, có {n} tin\n");
        with("messages/messages_en.properties", "chao = Hello {ten}, {n} stories\n");
    }

    SmallTheme with(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path folder() {
        return folder;
    }

    Themes themes() {
        return new Themes(new ThemesConfiguration(themes));
    }

    /** Renders a template of one line. */
    String render(String template, Map<String, Object> model) {
        return render(template, model, Locale.of("vi"));
    }

    String render(String template, Map<String, Object> model, Locale locale) {
        return with("templates/thu.peb", template).themes().render("nho", "thu", model, locale);
    }
}
