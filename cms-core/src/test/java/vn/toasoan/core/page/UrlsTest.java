package vn.toasoan.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kinh-te",
                "/kinh-te?truoc=12",
                "/tim-kiem?q=c%E1%BA%A7u",
                "#noi-dung",
                "?q=a",
                "?",
                "https://songlam.example/",
                "http://songlam.example",
                "HTTPS://SONGLAM.EXAMPLE/a:b"
            })
    void addresses_of_this_site_and_of_the_web_may_stand_in_a_link(String url) {
        assertEquals(url, Urls.checked(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:x",
                "data:text/html,x",
                "vbscript:x",
                "//noi.khac/",
                "/\\noi.khac",
                "\\\\noi.khac",
                "https:",
                "https:///x",
                "kinh-te",
                "",
                "/a\njavascript:x",
                "\t/a"
            })
    void what_could_run_a_script_or_slip_to_another_site_may_not(String url) {
        assertThrows(IllegalArgumentException.class, () -> new LinkView("tên", url));
        assertThrows(IllegalArgumentException.class, () -> new LabelView("tên", url));
    }
}
