package vn.toasoan.core.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.support.TestNewsroom;

class SiteIT {

    private static TestNewsroom newsroom;
    private static Site site;

    @BeforeAll
    static void open() {
        newsroom = TestNewsroom.open();
        site = newsroom.get(Site.class);
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @CsvSource({
        "date_style,x,site.bad-date-style",
        "date_style,GIO-GMT,site.bad-date-style",
        "time_zone,Asia/Ha_Noi,site.bad-time-zone",
        "ten,Báo,site.unknown-setting",
    })
    void a_value_that_means_nothing_is_refused_and_sets_nothing(String name, String value, String code) {
        var before = site.settings();

        assertRefused(code, Map.of("name", "Báo khác", name, value));
        assertEquals(before, site.settings());
    }

    @Test
    void a_setting_has_up_to_2000_characters() {
        assertRefused("site.too-long", Map.of("tagline", "a".repeat(2001)));
    }

    @Test
    void a_name_is_stored_composed() {
        site.set(Map.of("name", "Nghe\u0323\u0302 An", "date_style", "ngay-gio"));

        assertEquals("Nghệ An", site.settings().masthead().name());
        assertEquals("ngay-gio", site.settings().dateStyle());
    }

    @Test
    void a_blank_value_takes_a_setting_back() {
        site.set(Map.of("date_style", "ngay", "hotline", "0200"));
        site.set(Map.of("date_style", "", "hotline", " ", "time_zone", "", "theme", ""));

        assertNull(site.settings().dateStyle());
        assertNull(site.settings().masthead().hotline());
        assertEquals("bao", site.settings().theme());
        assertEquals("Asia/Ho_Chi_Minh", site.settings().zone().getId());
    }

    @Test
    void setting_what_is_set_is_no_change() {
        site.set(Map.of("fax", "1"));
        var end = newsroom.get(ChangeFeed.class).end();
        site.set(Map.of("fax", "1"));

        assertEquals(end, newsroom.get(ChangeFeed.class).end());
    }

    @Test
    void a_site_is_founded_once_and_that_is_no_setting() {
        var before = site.settings();
        assertFalse(site.isFounded());

        site.found();
        site.found();

        assertTrue(site.isFounded());
        assertEquals(before, site.settings());
    }

    private static void assertRefused(String code, Map<String, String> values) {
        assertEquals(
                code,
                assertThrows(CmsException.Invalid.class, () -> site.set(values)).code());
    }
}
