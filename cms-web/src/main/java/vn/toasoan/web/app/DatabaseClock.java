package vn.toasoan.web.app;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database's time in whole milliseconds: the same on all nodes, however their own clocks stand.
 *
 * <p>Reads the difference to this machine's clock once a minute, and keeps the last one while the database is away.
 * Where a new difference would set the clock back a little, it stands still until it has caught up. Thread-safe.
 */
@Singleton
final class DatabaseClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final long LONGEST_STANDSTILL_MS = 10_000;
    private static final long SLOWEST_ANSWER_MS = 500; // the difference is known to half of this
    private static final String NOW_MS =
            "SELECT TIMESTAMPDIFF(MICROSECOND, '1970-01-01 00:00:00', UTC_TIMESTAMP(3)) DIV 1000";

    private final DataSource pool;
    private final Clock machine;
    private final Thread reader = Thread.ofVirtual().name("database-clock").unstarted(this::readEveryMinute);
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);
    private volatile long differenceMs;
    private volatile boolean away;

    @Inject
    DatabaseClock(DataSource pool) {
        this(DelegatingDataSource.unwrapDataSource(pool), Clock.systemUTC());
    }

    /** With another clock in the place of this machine's. */
    DatabaseClock(DataSource pool, Clock machine) {
        this.pool = pool;
        this.machine = machine;
    }

    /** Nothing is dated before the database has been asked once. */
    @PostConstruct
    void start() throws SQLException {
        differenceMs = measure(Long.MAX_VALUE);
        reader.start();
    }

    @PreDestroy
    void stop() {
        reader.interrupt();
    }

    private void readEveryMinute() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                read();
            }
        } catch (InterruptedException _) {
            LOG.debug("The clock reads no more");
        }
    }

    /** Reads the difference again; keeps the old one when the database is away. */
    void read() {
        try {
            differenceMs = measure(SLOWEST_ANSWER_MS);
            away = false;
        } catch (SQLException failure) {
            if (!away) {
                LOG.warn(
                        "Keeping the difference of {} ms to the database's clock: {}",
                        differenceMs,
                        failure.getMessage());
            }
            away = true;
        }
    }

    private long measure(long slowestMs) throws SQLException {
        try (var connection = pool.getConnection()) {
            var before = machine.millis();
            var database = ask(connection);
            var after = machine.millis();
            return after - before <= slowestMs ? database - (before + after) / 2 : differenceMs;
        }
    }

    private static long ask(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NOW_MS)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public long millis() {
        return last.accumulateAndGet(machine.millis() + differenceMs, DatabaseClock::notBack);
    }

    private static long notBack(long before, long now) {
        return now < before && before - now < LONGEST_STANDSTILL_MS ? before : now;
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : new InZone(this, zone);
    }

    /** The same instants, shown in another zone. */
    private static final class InZone extends Clock {
        private final Clock instants;
        private final ZoneId zone;

        InZone(Clock instants, ZoneId zone) {
            this.instants = instants;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return instants.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return instants.withZone(other);
        }
    }
}
