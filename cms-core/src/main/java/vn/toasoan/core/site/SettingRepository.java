package vn.toasoan.core.site;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** SQL of the settings. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingRepository extends GenericRepository<Setting, String> {

    List<Setting> findAll();

    @Query("""
            INSERT INTO site_setting (name, value) VALUES (:name, :value)
            ON DUPLICATE KEY UPDATE value = :value
            """)
    void put(String name, String value);
}
