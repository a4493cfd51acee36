package vn.toasoan.web.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.toasoan.core.article.Arrivals;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Dating;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.change.Followers;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.support.Samples;
import vn.toasoan.web.app.configuration.Configuration;
import vn.toasoan.web.app.configuration.Settings;
import vn.toasoan.web.app.database.Database;
import vn.toasoan.web.app.database.Purpose;
import vn.toasoan.web.support.Client;
import vn.toasoan.web.support.OutsideServer;

/** The whole program inside the tests' process: the content of the first start, served on a port of its own. */
@SuppressWarnings("try") // closing may be interrupted, which the tests let through
public final class RunningSite implements AutoCloseable {

    /** What readers see before a path; not where the tests reach it. */
    public static final String PUBLIC_URL = "https://songlam.example";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final ApplicationContext context;
    private final Database database;
    private final int port;

    private RunningSite(Path data, Map<String, String> more) throws IOException {
        var temporary = System.getProperty("java.io.tmpdir");
        this.port = OutsideServer.freePort();
        var configuration = configuration(data, port, more);
        this.database = opened(() -> Database.open(configuration, Purpose.SERVE));
        this.context = opened(() -> Wiring.start(configuration, database));
        get(EmbeddedServer.class).start();
        client().page("/"); // as serve asks itself before it says that it serves
        System.setProperty("java.io.tmpdir", temporary); // the program points it into its data folder; tests go on
    }

    /** Starts it in a data folder; its index follows. */
    public static RunningSite start(Path data) throws IOException {
        return start(data, Map.of()).following();
    }

    /** Starts it in a data folder with settings of its own; nothing follows yet. */
    public static RunningSite start(Path data, Map<String, String> more) throws IOException {
        return new RunningSite(data, more);
    }

    /** From now on the index is built and kept up. */
    public RunningSite following() {
        get(Followers.class).start();
        return this;
    }

    private static Configuration configuration(Path data, int port, Map<String, String> more) {
        var said = new HashMap<>(Map.of(
                "CMS_HOME",
                "..",
                "CMS_DATA",
                data.toString(),
                "CMS_PORT",
                Integer.toString(port),
                "CMS_URL",
                PUBLIC_URL));
        said.putAll(more);
        return Configuration.read(new Settings(said, new Properties())).withPreparedFolders();
    }

    private <T extends AutoCloseable> T opened(Supplier<T> step) {
        var thing = step.get();
        opened.push(thing);
        return thing;
    }

    /** Where the tests reach it, without a slash at its end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Of 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Asks it over HTTP. */
    public Client client() {
        return new Client(port);
    }

    /** The bean of the type. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** A second node on the same rows, which follows no changes: what it is asked for is as it was read. */
    public ApplicationContext secondNode(Path data) throws IOException {
        var configuration = configuration(data, OutsideServer.freePort(), Map.of());
        return opened(() -> Wiring.start(configuration, database));
    }

    /** The section of the slug. */
    public Section section(String slug) {
        return get(Sections.class).tree().bySlug(slug).orElseThrow();
    }

    /** Publishes an article of now. */
    public Article publish(String title, String section, String body) {
        return publish(
                Samples.content(title, section(section).id(), body),
                get(Clock.class).instant());
    }

    /** Publishes an article of a certain time. */
    public Article publish(Content content, Instant at) {
        return bringIn(content, at, true);
    }

    /** Brings an article in that readers do not see. */
    public Article draft(Content content) {
        return bringIn(content, get(Clock.class).instant(), false);
    }

    private Article bringIn(Content content, Instant at, boolean publish) {
        var time = new PrintedTime(at, Precision.MINUTE);
        var arrival = new Arrivals.Arrival(
                "test",
                Integer.toString(arrivals.incrementAndGet()),
                Kind.ARTICLE,
                content,
                Dating.printed(time, null),
                publish);
        return switch (get(Arrivals.class).bringIn(List.of(arrival)).getFirst()) {
            case Arrivals.Result.Taken taken -> taken.article();
            case Arrivals.Result.Refused(var reason) -> throw reason;
        };
    }

    /** Waits until the search index has taken in all that was committed. */
    public void awaitIndex() {
        var end = get(ChangeFeed.class).end().number();
        await("the index at " + end, () -> get(Followers.class).progress().allMatch(p -> p.number() >= end));
    }

    /** Waits for something that happens soon. */
    public static void await(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited too long for " + what);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException failure) {
                throw new IllegalStateException("Interrupted", failure);
            }
        }
    }

    @Override
    public void close() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }
}
