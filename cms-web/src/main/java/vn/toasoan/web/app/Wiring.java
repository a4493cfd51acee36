package vn.toasoan.web.app;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import vn.toasoan.core.Schema;
import vn.toasoan.web.app.configuration.Configuration;
import vn.toasoan.web.app.database.Database;

/** Starts the beans on an open database. What never changes stands in {@code application.properties}. */
final class Wiring {

    private Wiring() {}

    /**
     * The beans on a database with present tables and, where it had no site yet, the content of the first start. Without
     * HTTP: a server among them listens only when it is started.
     */
    static ApplicationContext start(Configuration configuration, Database database) {
        Schema.migrate(database.url(), database.user(), database.password());
        var context = beans(configuration, database);
        context.getBean(FirstContent.class).publishIfNew(configuration.home().resolve("content"));
        return context;
    }

    private static ApplicationContext beans(Configuration configuration, Database database) {
        return ApplicationContext.builder()
                .mainClass(Main.class)
                .banner(false)
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .environmentPropertySource(false)
                .bootstrapEnvironment(false)
                .singletons(configuration)
                .properties(properties(configuration, database))
                .start();
    }

    private static Map<String, Object> properties(Configuration configuration, Database database) {
        var properties = new HashMap<String, Object>();
        properties.put("micronaut.server.host", configuration.host());
        properties.put("micronaut.server.port", configuration.port());
        properties.put("cms.url", configuration.url().toString());
        properties.put("cms.searches", configuration.searches());
        properties.put("cms.data", configuration.data().root().toString());
        properties.put(
                "cms.themes.folder", configuration.home().resolve("themes").toString());
        properties.put("datasources.default.url", database.url());
        properties.put(
                "datasources.default.data-source-properties.socketTimeout",
                database.longestAnswer().toMillis());
        if (database.user() != null) {
            properties.put("datasources.default.username", database.user());
        }
        if (database.password() != null) {
            properties.put("datasources.default.password", database.password());
        }
        return properties;
    }
}
