package vn.toasoan.web.app;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.failure.DatabaseAway;
import vn.toasoan.web.app.configuration.Configuration;
import vn.toasoan.web.app.configuration.Settings;
import vn.toasoan.web.app.database.Database;
import vn.toasoan.web.app.database.Purpose;

/** Does one piece of work on the database, beside a serving process or without one, then ends. */
final class Work {

    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Purpose purpose;

    Work(Settings settings, Purpose purpose) {
        this.settings = settings;
        this.purpose = purpose;
    }

    /** Runs the work with the beans, without HTTP. */
    int run(Consumer<ApplicationContext> work) {
        return run(work, () -> {});
    }

    /**
     * Runs the work with the beans, without HTTP.
     *
     * @param last what is done at the very end, after everything else is closed: also when the work fails or a signal
     *     ends it
     * @throws CmsException.Unavailable {@code database.lost} when the database goes away under the work
     * @throws CancellationException when a signal ends it
     */
    int run(Consumer<ApplicationContext> work, Runnable last) {
        var configuration = Configuration.read(settings).withPreparedFolders();
        LogFile.use(configuration.data().run().resolve("cms-" + purpose.word() + ".log"));
        var ended = new CountDownLatch(1);
        try (var opened = Opened.untilSignal()) {
            opened.add("work", () -> () -> finish(ended, last));
            try {
                var database = opened.addInterruptible("database", () -> Database.open(configuration, purpose));
                work.accept(opened.add("beans", () -> Wiring.start(configuration, database)));
            } catch (RuntimeException failure) {
                throw opened.isClosed() ? new CancellationException("The process is ending") : told(failure);
            } finally {
                ended.countDown();
            }
        }
        return ExitCode.DONE.number();
    }

    /** A signal closes the beans under the work, which then ends by itself. */
    private static void finish(CountDownLatch ended, Runnable last) throws InterruptedException {
        if (!ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("The work does not end");
        }
        last.run();
    }

    private static RuntimeException told(RuntimeException failure) {
        if (failure instanceof CmsException || !DatabaseAway.in(failure)) {
            return failure;
        }
        LOG.info("The database went away", failure);
        return new CmsException.Unavailable("database.lost", Map.of(), failure);
    }
}
