package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseJsonTest {

    @Test
    void objects_arrays_and_scalars() {
        assertEquals(
                Map.of("a", List.of("b", "1.5e-3", "true", Map.of()), "c", "d\n\"\\/é😀"),
                LooseJson.read(
                        "{\"a\": [\"b\", 1.5e-3, true, null, {}], \"c\": \"d\\n\\\"\\\\\\/\\u00e9\\ud83d\\ude00\", \"e\": null}"));
    }

    @Test
    void what_pages_get_wrong_is_put_up_with() {
        assertEquals(
                Map.of("a", "b\nc", "d", List.of("e")),
                LooseJson.read("//<![CDATA[\n{\"a\":\"b\nc\",,\"d\":[\"e\",],}\n//]]>"));
        assertEquals(List.of("a"), LooseJson.read("<!-- [\"a\"] -->"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{",
                "{\"a\"",
                "{\"a\" 1}",
                "[\"a",
                "[\"\\u12",
                "[\"\\uzzzz\"]",
                "{a:1}",
                "[}",
                "[CDATA["
            })
    void what_cannot_be_read_is_nothing(String json) {
        assertNull(LooseJson.read(json));
    }

    @Test
    void depth_is_limited() {
        assertNull(LooseJson.read("[".repeat(100_000)));
        assertNull(LooseJson.read("[CDATA[".repeat(100_000)));
    }
}
