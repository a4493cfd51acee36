package vn.toasoan.web.app.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:mariadb://h/d                             | jdbc:mariadb://h/d?connectionTimeZone=UTC&preserveInstants=true
            jdbc:mariadb://h:3307/d?                       | jdbc:mariadb://h:3307/d?connectionTimeZone=UTC&preserveInstants=true
            jdbc:mariadb://h/d?useSsl=true&x=              | jdbc:mariadb://h/d?useSsl=true&x=&connectionTimeZone=UTC&preserveInstants=true
            jdbc:mariadb://h/d?connectionTimeZone=UTC      | jdbc:mariadb://h/d?connectionTimeZone=UTC&preserveInstants=true
            jdbc:mariadb://h/d?connectiontimezone=utc&a=b  | jdbc:mariadb://h/d?connectiontimezone=utc&a=b&preserveInstants=true
            jdbc:mariadb://h/d?preserveInstants=true       | jdbc:mariadb://h/d?preserveInstants=true&connectionTimeZone=UTC
            jdbc:mariadb:sequential://a,b:3307/d           | jdbc:mariadb:sequential://a,b:3307/d?connectionTimeZone=UTC&preserveInstants=true
            """)
    void what_keeps_times_in_utc_is_added_where_it_is_missing(String given, String full) {
        var url = JdbcUrl.parse(given).orElseThrow();

        assertEquals(full, url.full());
        assertTrue(url.parameterAgainstUtc().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "jdbc:mysql://h/d",
                "jdbc:mariadb://h",
                "jdbc:mariadb://h/",
                "jdbc:mariadb:h/d",
                "jdbc:mariadb://h/a b"
            })
    void what_is_not_an_address_of_a_mariadb_database_is_refused(String given) {
        assertTrue(JdbcUrl.parse(given).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "connectionTimeZone=Asia/Ho_Chi_Minh,connectionTimeZone=Asia/Ho_Chi_Minh",
        "connectionTimeZone=LOCAL&preserveInstants=true,connectionTimeZone=LOCAL",
        "preserveInstants=false,preserveInstants=false"
    })
    void a_parameter_that_would_keep_times_otherwise_is_found(String parameters, String found) {
        var url = JdbcUrl.parse("jdbc:mariadb://h/d?" + parameters).orElseThrow();

        assertEquals(found, url.parameterAgainstUtc().orElseThrow());
    }

    @Test
    void a_password_in_the_address_is_never_shown() {
        var url = JdbcUrl.parse("jdbc:mariadb://u:secret@h/d?password=secret").orElseThrow();

        assertEquals("jdbc:mariadb://h/d", url.toString());
        assertFalse(JdbcUrl.shown("mariadb://u:secret@h/d?password=secret").contains("secret"));
    }
}
