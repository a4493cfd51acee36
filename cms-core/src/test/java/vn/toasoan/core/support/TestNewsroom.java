package vn.toasoan.core.support;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;

/** A whole newsroom without HTTP, on a database of its own. */
public final class TestNewsroom implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Path FOLDERS = RunFolder.in("newsrooms");

    private final ApplicationContext context;

    private TestNewsroom(ApplicationContext context) {
        this.context = context;
    }

    /** On a new, migrated database. */
    public static TestNewsroom open() {
        return on(TestDatabase.migrated(), Map.of());
    }

    /** On a database that may be shared with other newsrooms: each is then a node. */
    public static TestNewsroom on(TestDatabase.Access access, Map<String, Object> more) {
        var properties = new HashMap<String, Object>();
        properties.put("datasources.default.url", access.url());
        properties.put("datasources.default.username", access.user());
        properties.put("datasources.default.password", access.password());
        properties.put("datasources.default.driver-class-name", "org.mariadb.jdbc.Driver");
        properties.put("datasources.default.dialect", "MYSQL");
        properties.put("datasources.default.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        properties.put("datasources.default.maximum-pool-size", 16); // as the product's
        properties.put("datasources.default.minimum-idle", 1);
        properties.put("cms.data", newFolder().toString());
        // what a busy machine cuts short is no result; tests of the limit set their own
        properties.put("cms.search.longest", "60s");
        properties.put("cms.themes.folder", "../themes");
        properties.put("cms.url", "http://localhost");
        properties.putAll(more);
        var context = ApplicationContext.builder().properties(properties).build();
        context.registerSingleton(Clock.class, Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)));
        return new TestNewsroom(context.start());
    }

    /** A data folder that no other newsroom of the tests uses; it is not there yet, and goes with this JVM. */
    public static Path newFolder() {
        return FOLDERS.resolve("newsroom-" + COUNTER.incrementAndGet());
    }

    /** The bean of the type. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The id of the section for what names none. */
    public long unsorted() {
        return get(Sections.class).tree().bySlug(Section.UNSORTED).orElseThrow().id();
    }

    @Override
    public void close() {
        context.close();
    }
}
