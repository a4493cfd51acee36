package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedAttributesTest {

    /** What templates may see. */
    public record StoryView(String title, List<StoryView> more) {
        public String secret() {
            return "not a component";
        }
    }

    /** A row of the database: no view. */
    public record Story(String title) {}

    /** A view by name, but no record. */
    public static final class LooseView {
        public final String title = "field";

        public String getTitle() {
            return title;
        }
    }

    @TempDir
    Path themes;

    @Test
    void components_of_views_and_numbers_of_loops_are_seen() {
        var model = Map.<String, Object>of(
                "x", new StoryView("một", List.of(new StoryView("hai", List.of()), new StoryView("ba", List.of()))));

        var page = new SmallTheme(themes)
                .render(
                        "{{ x.title }}{% for y in x.more %} {{ loop.index }}/{{ loop.length }} {{ y.title }}"
                                + "{% if loop.last %}.{% endif %}{% endfor %}",
                        model);

        assertEquals("một 0/2 hai 1/2 ba.", page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.class",
                "x.getClass",
                "x.getClass()",
                "x.hashCode",
                "x.toString()",
                "x.title()",
                "x.secret",
                "x.secret()",
                "x[\"class\"]",
                "x.title.class",
                "x.title.length",
                "x.title.bytes",
                "x.title.isEmpty()",
                "x.more.size",
                "x.more.size()",
                "x.more.class",
                "x.more[0]",
                "s.title",
                "v.title",
                "v.getTitle()",
                "h.html",
                "x.missing",
                "template.name",
                "template.class",
                "_context.x",
                "_context",
                "locale.language",
                "locale",
                "n.class",
                "n.intValue()",
                "x.title.getClass().forName(\"java.lang.Runtime\")",
            })
    void nothing_else_is(String expression) {
        var model = Map.<String, Object>of(
                "x",
                new StoryView("một", List.of(new StoryView("hai", List.of()))),
                "s",
                List.of(new Story("hàng")),
                "v",
                List.of(new LooseView()),
                "h",
                new SafeHtml("<b>"),
                "n",
                5);
        var template = "{%% for s in s %%}{%% for v in v %%}{{ %s }}{%% endfor %%}{%% endfor %%}".formatted(expression);

        var refused = assertThrows(ThemeException.class, () -> new SmallTheme(themes).render(template, model));

        assertEquals("nho/templates/thu.peb", refused.fault().file());
        assertEquals(1, refused.fault().line(), refused.getMessage());
    }

    @Test
    void a_model_with_anything_but_views_and_plain_values_is_refused() {
        var theme = new SmallTheme(themes);

        for (var value : List.of(new Story("hàng"), new LooseView(), Path.of("x"), Map.of("a", "b"))) {
            var refused = assertThrows(IllegalArgumentException.class, () -> theme.render("trang", Map.of("x", value)));
            assertTrue(String.valueOf(refused.getMessage()).startsWith("x is a "), refused::getMessage);
        }
    }
}
