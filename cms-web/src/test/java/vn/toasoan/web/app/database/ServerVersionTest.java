package vn.toasoan.web.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({
        "10.11.19-MariaDB-0+deb12u1,true",
        "10.11.0-MariaDB,true",
        "11.4.5-MariaDB,true",
        "12.0.2-MariaDB-log,true",
        "5.5.5-10.11.6-MariaDB-1:10.11.6+maria~ubu2204,true",
        "10.10.7-MariaDB,false",
        "10.6.21-MariaDB-log,false",
        "5.5.5-10.6.16-MariaDB,false",
        "5.5.68-MariaDB,false",
        "9.0.1-MariaDB,false",
        "8.0.36,false",
        "8.4.0-0ubuntu1,false",
        "10.11.2,false",
        "'',false"
    })
    void mariadb_is_supported_from_10_11_on(String version, boolean supported) {
        assertEquals(supported, ServerVersion.isSupported(version));
    }

    @ParameterizedTest
    @CsvSource({"11.4.5-MariaDB,11.4", "10.11.19,10.11", "x,?"})
    void a_version_belongs_to_a_series(String version, String series) {
        assertEquals(series, ServerVersion.series(version).orElse("?"));
    }
}
