package vn.toasoan.web.app;

import io.micronaut.context.ApplicationContext;
import java.util.function.Consumer;
import vn.toasoan.web.app.configuration.Configuration;
import vn.toasoan.web.app.configuration.Settings;
import vn.toasoan.web.app.database.Database;
import vn.toasoan.web.app.database.Purpose;

/** Does one piece of work on the database, beside a serving process or without one, then ends. */
final class Work {

    private final Settings settings;
    private final Purpose purpose;

    Work(Settings settings, Purpose purpose) {
        this.settings = settings;
        this.purpose = purpose;
    }

    /** Runs the work with the beans, without HTTP. */
    int run(Consumer<ApplicationContext> work) {
        var configuration = Configuration.read(settings).withPreparedFolders();
        LogFile.use(configuration.data().run().resolve("cms-" + purpose.word() + ".log"));
        try (var opened = Opened.untilSignal()) {
            var database = opened.addInterruptible("database", () -> Database.open(configuration, purpose));
            work.accept(opened.add("beans", () -> Wiring.start(configuration, database)));
        }
        return ExitCode.DONE.number();
    }
}
