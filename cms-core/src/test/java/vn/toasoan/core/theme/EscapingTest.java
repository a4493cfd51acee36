package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {

    private static final String HOSTILE = "\"><script>alert('x')</script>&amp;";

    /** Kept between the tries of a property. */
    private final Theme titled = Theme.read(
            new SmallTheme(Path.of("target", "escaping"))
                    .with("templates/thu.peb", "<p title=\"{{ x }}\"></p>")
                    .folder(),
            Path.of("target"));

    @TempDir
    Path themes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p title=\"{{ x }}\">{{ x }}</p>",
                "<p title='{{ x }}'>{{ x }}</p>",
                "{% set y = x %}<p title=\"{{ y }}\">{{ true ? y : \"\" }}</p>",
                "{% for each in [x] %}<p title=\"{{ each | trim }}\">{{ \"\" ~ each }}</p>{% endfor %}",
                "<p title=\"{{ \"#{x}\" }}\">{{ x | split(\"%\", 2) | first }}</p>",
            })
    void text_stays_text_in_elements_and_in_attributes_of_either_quote(String template) {
        var page = Jsoup.parseBodyFragment(new SmallTheme(themes).render(template, Map.of("x", HOSTILE)));

        assertEquals(HOSTILE, page.expectFirst("p").text());
        assertEquals(HOSTILE, page.expectFirst("p").attr("title"));
        assertEquals(List.of(), page.select("script"));
    }

    @Test
    void a_message_is_escaped_with_what_fills_it() {
        var page = new SmallTheme(themes).render("<p>{{ t(\"chao\", ten=x, n=2) }}</p>", Map.of("x", "<b>"));

        assertEquals("<p>Chào &lt;b&gt;, có 2 tin</p>", page);
    }

    @Test
    void only_cleaned_html_passes_raw() {
        var theme = new SmallTheme(themes);

        assertEquals("<b>đậm</b>", theme.render("{{ x | raw }}", Map.of("x", new SafeHtml("<b>đậm</b>"))));
        var refused = assertThrows(ThemeException.class, () -> theme.render("{{ x | raw }}", Map.of("x", HOSTILE)));
        assertEquals(new Fault("nho/templates/thu.peb", 1, "raw is for SafeHtml alone, not String"), refused.fault());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ x }}",
                "{% autoescape false %}{{ s }}{% endautoescape %}",
                "{% filter raw %}{{ s }}{% endfilter %}",
                "{{ s | raw }}",
                "{{ s | escape(\"js\") | raw }}",
                "{{ ([s] | first) | raw }}",
            })
    void there_is_no_other_way_round_escaping(String template) {
        var model = Map.<String, Object>of("x", new SafeHtml("<b>x</b>"), "s", "<b>s</b>");

        assertThrows(ThemeException.class, () -> new SmallTheme(themes).render(template, model));
    }

    @Test
    void a_list_or_a_view_does_not_print() {
        var theme = new SmallTheme(themes);

        var refused = assertThrows(ThemeException.class, () -> theme.render("\n{{ x }}", Map.of("x", List.of("a"))));
        assertEquals(2, refused.fault().line());
        assertTrue(refused.fault().message().startsWith("only text and numbers print"), refused.getMessage());
    }

    @Property(tries = 200)
    void whatever_is_typed_comes_back_from_an_attribute_as_it_was(@ForAll String typed) {
        var escaped = titled.render("thu", Map.of("x", typed), Messages.VIETNAMESE);

        var page = Jsoup.parseBodyFragment(escaped).body();
        assertEquals(1, page.childrenSize());
        if (typed.chars().allMatch(c -> c >= ' ' && c < 0xd800 && c != 0x7f)) {
            assertEquals(typed, page.expectFirst("p").attr("title"));
        }
    }
}
