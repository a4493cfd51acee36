package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private static final String TEMPLATE = "{{ t(\"chao\", ten=\"Ổi\", n=1234567) }}";

    @TempDir
    Path themes;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Chào Ổi, có 1.234.567 tin",
                "vi-VN | Chào Ổi, có 1.234.567 tin",
                "en | Hello Ổi, 1,234,567 stories",
                "en-GB | Hello Ổi, 1,234,567 stories",
                "fr | Chào Ổi, có 1.234.567 tin",
                "und | Chào Ổi, có 1.234.567 tin",
            })
    void any_language_is_answered_in_vietnamese_or_english(String language, String sentence) {
        var theme = new SmallTheme(themes);

        assertEquals(sentence, theme.render(TEMPLATE, Map.of(), Locale.forLanguageTag(language)));
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertEquals("Chào Ổi, có 1.234.567 tin", new SmallTheme(themes).render(TEMPLATE, Map.of()));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void what_fills_a_place_is_taken_as_it_stands() {
        var page = new SmallTheme(themes).render("{{ t(\"chao\", ten=x, n=0) }}", Map.of("x", "$1 {n} \\"));

        assertEquals("Chào $1 {n} \\, có 0 tin", page);
    }
}
