package vn.toasoan.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.theme.SafeHtml;

class PageViewTest {

    private static final Set<Type> PLAIN =
            Set.of(String.class, boolean.class, int.class, long.class, Long.class, SafeHtml.class);

    @Test
    void the_contract_names_the_layout_and_every_page() {
        var pages = Arrays.stream(PageView.class.getPermittedSubclasses()).collect(Collectors.toSet());

        var named = new HashSet<Class<?>>(PageView.contract().values());
        assertTrue(named.remove(LayoutView.class));
        assertEquals(pages, named);
    }

    @Test
    void a_page_is_known_to_its_template_by_the_template_s_name() {
        var error = new ErrorView(404, "a", "b", null, List.of(), List.of(), List.of());
        var home = new HomeView(null, List.of(), List.of(), List.of());

        assertEquals(PageView.contract().get(error.template()), ErrorView.class);
        assertEquals(PageView.contract().get(home.template()), HomeView.class);
    }

    @Test
    void views_hold_nothing_but_plain_values_and_views() {
        PageView.contract().values().forEach(view -> assertPlain(view, view.getSimpleName()));
    }

    private static void assertPlain(Type type, String where) {
        if (type instanceof ParameterizedType list) {
            assertEquals(List.class, list.getRawType(), where);
            assertPlain(list.getActualTypeArguments()[0], where);
        } else if (type instanceof Class<?> view && view.isRecord() && !PLAIN.contains(view)) {
            assertTrue(view.getSimpleName().endsWith("View"), where);
            for (RecordComponent component : view.getRecordComponents()) {
                assertPlain(component.getGenericType(), where + "." + component.getName());
            }
        } else {
            assertTrue(PLAIN.contains(type), where + " is a " + type);
        }
    }
}
