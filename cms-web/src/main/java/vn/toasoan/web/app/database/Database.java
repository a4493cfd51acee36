package vn.toasoan.web.app.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.toasoan.web.app.configuration.Configuration;
import vn.toasoan.web.app.configuration.OutsideDatabase;

/** A database that answers, for as long as this is open. */
public final class Database implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60); // the other process may be at its first start
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration READERS_WAIT = Duration.ofSeconds(10);
    private static final Duration COMMANDS_WAIT = Duration.ofSeconds(90); // longer than the server waits for a lock

    private final Purpose purpose;
    private final Login login;
    private final @Nullable FolderLock lock;
    private final @Nullable EmbeddedServer server;

    private Database(Purpose purpose, Login login, @Nullable FolderLock lock, @Nullable EmbeddedServer server) {
        this.purpose = purpose;
        this.login = login;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Opens the database that the configuration names: one outside, or the embedded one. A command joins the embedded
     * database of a serving process; without one it starts and stops its own.
     *
     * @param configuration with a prepared data folder, by its real path
     * @throws vn.toasoan.core.failure.CmsException.Conflict {@code data-folder.in-use}, {@code database.serve-uses-outside}
     * @throws vn.toasoan.core.failure.CmsException.Unavailable {@code database.*}: it does not start, answer, or let us in
     * @throws vn.toasoan.core.failure.CmsException.Invalid {@code database.*}: it is not one that this program can work with
     */
    public static Database open(Configuration configuration, Purpose purpose) {
        return configuration.database() == null
                ? embedded(configuration, purpose)
                : outside(configuration, configuration.database(), purpose);
    }

    private static Database outside(Configuration configuration, OutsideDatabase outside, Purpose purpose) {
        var login = new Login(outside.url(), outside.user(), outside.password());
        Probe.check(login);
        if (purpose != Purpose.SERVE) {
            return new Database(purpose, login, null, null);
        }
        var lock = FolderLock.take(configuration.data(), Holder.ofThisProcess(purpose, false));
        return new Database(
                purpose, login, lock.orElseThrow(() -> new RunningServer(configuration.data()).inUse()), null);
    }

    private static Database embedded(Configuration configuration, Purpose purpose) {
        var running = new RunningServer(configuration.data());
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var lock = FolderLock.take(configuration.data(), Holder.ofThisProcess(purpose, true));
            if (lock.isPresent()) {
                return own(configuration, purpose, lock.get());
            }
            var login = running.join(purpose);
            if (login.isPresent()) {
                return new Database(purpose, login.get(), null, null);
            }
            pause();
        }
        throw running.inUse();
    }

    private static Database own(Configuration configuration, Purpose purpose, FolderLock lock) {
        try {
            var server = EmbeddedServer.start(configuration.data(), configuration.cache());
            return new Database(purpose, server.login(), lock, server);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** For the pool: with every parameter that keeps times in UTC. May hold a password. */
    public String url() {
        return login.url().full();
    }

    /** Null when the address says it. */
    public @Nullable String user() {
        return login.user();
    }

    /** Null when none is needed or the address says it. */
    public @Nullable String password() {
        return login.password();
    }

    /**
     * How long one statement may go without an answer until the connection counts as broken. A transaction may take
     * longer, and so may migrations, which have a connection of their own.
     */
    public Duration longestAnswer() {
        return purpose == Purpose.SERVE ? READERS_WAIT : COMMANDS_WAIT;
    }

    /** Whether this process has the data folder to itself; else another serves from it now, or may begin to. */
    public boolean ownsDataFolder() {
        return lock != null;
    }

    /** Stops what this process started. Whatever uses the database must be closed before. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
