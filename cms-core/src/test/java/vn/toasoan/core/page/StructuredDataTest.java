package vn.toasoan.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

    private static final JsonMapper JSON = JsonMapper.createDefault();

    @Test
    void nothing_that_stands_in_a_name_ends_the_block_and_all_of_it_is_read_again() throws IOException {
        var name = "</script><script>alert(\"1\")</script> <!-- \\ \u2028 Đò";
        var data = new StructuredData(JSON, new SiteAddress("https://songlam.example/"));

        var block = data.way(List.of(new LinkView("Xã hội", "/xa-hoi"), new LinkView(name, "/y-te")))
                .html();

        assertFalse(block.contains("<"), block);
        Map<String, Object> read = JSON.readValue(block, Argument.mapOf(String.class, Object.class));
        assertEquals(
                Map.of(
                        "@context",
                        "https://schema.org",
                        "@graph",
                        List.of(Map.of(
                                "@type",
                                "BreadcrumbList",
                                "itemListElement",
                                List.of(item(1, "Xã hội", "/xa-hoi"), item(2, name, "/y-te"))))),
                read);
    }

    private static Map<String, Object> item(int position, String name, String path) {
        return Map.of(
                "@type", "ListItem", "position", position, "name", name, "item", "https://songlam.example" + path);
    }
}
