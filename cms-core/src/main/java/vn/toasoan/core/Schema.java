package vn.toasoan.core;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;

/** The tables of the newsroom, brought to the version this program knows. */
public final class Schema {

    private Schema() {}

    /**
     * Runs the migrations that the database has not had; two nodes may call it at once.
     *
     * @param url JDBC address of the database
     * @param user null where the address says it
     * @param password null where the address says it, or none is needed
     * @return how many ran
     * @throws CmsException.Unavailable {@code database.migration-failed}, with the reason the server or Flyway gave
     */
    public static int migrate(String url, @Nullable String user, @Nullable String password) {
        try {
            return Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(url, user, password)
                    .locations("classpath:migration")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            var reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CmsException.Unavailable("database.migration-failed", Map.of("reason", reason), e);
        }
    }
}
