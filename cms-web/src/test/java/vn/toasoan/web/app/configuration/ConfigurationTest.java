package vn.toasoan.web.app.configuration;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.failure.CmsException;

class ConfigurationTest {

    @Test
    void without_a_word_it_serves_this_machine_from_the_checkout() {
        var configuration = read(Map.of("CMS_HOME", "/srv/bao"));

        assertEquals(8080, configuration.port());
        assertEquals("127.0.0.1", configuration.host());
        assertEquals(URI.create("http://localhost:8080"), configuration.url());
        assertEquals(Path.of("/srv/bao/data"), configuration.data().root());
        assertNull(configuration.database());
    }

    @Test
    void the_address_for_readers_follows_the_port() {
        assertEquals(
                URI.create("http://localhost:8090"),
                read(Map.of("CMS_PORT", "8090")).url());
    }

    @Test
    void a_property_wins_over_the_environment_and_blank_is_unsaid() {
        var properties = new Properties();
        properties.setProperty("cms.port", "8091");
        var settings = new Settings(Map.of("CMS_PORT", "8090", "CMS_HOST", " "), properties);

        assertEquals(8091, Configuration.read(settings).port());
        assertEquals("127.0.0.1", Configuration.read(settings).host());
    }

    @Test
    void how_many_search_at_once_is_said_or_goes_by_the_processors() {
        assertEquals(1, read(Map.of("CMS_SEARCHES", "1")).searches());
        assertTrue(read(Map.of()).searches() >= 2 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void a_data_folder_is_absolute_from_where_the_process_stands() {
        assertEquals(
                Path.of("").toAbsolutePath().resolve("b"),
                read(Map.of("CMS_DATA", "a/../b")).data().root());
    }

    @ParameterizedTest
    @CsvSource({
        "https://bao.vn,https://bao.vn",
        "https://bao.vn/,https://bao.vn",
        "http://bao.vn:8443,http://bao.vn:8443",
        "http://[::1]:8080,http://[::1]:8080"
    })
    void the_address_for_readers_has_no_slash_at_its_end(String given, String url) {
        assertEquals(URI.create(url), read(Map.of("CMS_URL", given)).url());
    }

    @ParameterizedTest
    @CsvSource({
        "CMS_PORT,abc,configuration.port",
        "CMS_PORT,0,configuration.port",
        "CMS_PORT,65536,configuration.port",
        "CMS_PORT,-1,configuration.port",
        "CMS_PORT,'8080 ',configuration.port",
        "CMS_PORT,99999999999,configuration.port",
        "CMS_SEARCHES,0,configuration.searches",
        "CMS_SEARCHES,1000,configuration.searches",
        "CMS_SEARCHES,vô số,configuration.searches",
        "CMS_HOST,no such host,configuration.host",
        "CMS_URL,bao.vn,configuration.url",
        "CMS_URL,ftp://bao.vn,configuration.url",
        "CMS_URL,http://,configuration.url",
        "CMS_URL,http://a b,configuration.url",
        "CMS_URL,https://bao.vn/tin,configuration.url",
        "CMS_URL,https://bao.vn?x=1,configuration.url",
        "CMS_URL,https://u:p@bao.vn,configuration.url",
        "CMS_URL,http://bao.vn:70000,configuration.url",
        "CMS_DB_URL,jdbc:mysql://h/d,configuration.db-url",
        "CMS_DB_URL,jdbc:mariadb://h/d?connectionTimeZone=LOCAL,configuration.db-url-zone",
        "CMS_DB_USER,toa_soan,configuration.db-url-missing",
        "CMS_DB_PASSWORD,x,configuration.db-url-missing",
    })
    void a_wrong_setting_is_named(String name, String value, String code) {
        var failure = assertThrows(CmsException.Invalid.class, () -> read(Map.of(name, value)));

        assertEquals(code, failure.code());
        assertEquals(name, failure.params().get("name"));
    }

    @Test
    void an_outside_database_needs_no_account_of_its_own() {
        var outside = requireNonNull(
                read(Map.of("CMS_DB_URL", "jdbc:mariadb://h/d?user=u")).database());

        assertNull(outside.user());
        assertNull(outside.password());
        assertTrue(outside.url().full().startsWith("jdbc:mariadb://h/d?user=u&connectionTimeZone=UTC"));
    }

    @Test
    void a_password_is_kept_as_it_is_and_not_shown() {
        var outside = requireNonNull(
                read(Map.of("CMS_DB_URL", "jdbc:mariadb://h/d", "CMS_DB_USER", "u", "CMS_DB_PASSWORD", " bí mật "))
                        .database());

        assertEquals(" bí mật ", outside.password());
        assertEquals("u @ jdbc:mariadb://h/d", outside.toString());
    }

    @Test
    void what_can_be_made_again_lies_where_the_user_wants_it() {
        assertEquals(
                Path.of("/var/cache/u"),
                read(Map.of("XDG_CACHE_HOME", "/var/cache/u")).cache());

        var properties = new Properties();
        properties.setProperty("user.home", "/home/u");
        var relative = new Settings(Map.of("XDG_CACHE_HOME", "relative"), properties);
        assertEquals(Path.of("/home/u/.cache"), Configuration.read(relative).cache());
    }

    private static Configuration read(Map<String, String> environment) {
        return Configuration.read(new Settings(environment, new Properties()));
    }
}
