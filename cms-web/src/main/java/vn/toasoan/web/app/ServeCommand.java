package vn.toasoan.web.app;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.toasoan.core.change.Followers;
import vn.toasoan.core.page.ThemeTrial;
import vn.toasoan.web.app.configuration.Configuration;
import vn.toasoan.web.app.configuration.Settings;
import vn.toasoan.web.app.database.Database;
import vn.toasoan.web.app.database.Purpose;

/** Serves readers and editors until a signal. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private static final String FIRST_PAGE = "/";

    private final Settings settings;
    private final Messages messages;
    private final PrintStream out;

    @Option(names = "--watch", descriptionKey = "serve.watch")
    private boolean watch;

    ServeCommand(Settings settings, Messages messages, PrintStream out) {
        this.settings = settings;
        this.messages = messages;
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        var wanted = Configuration.read(settings);
        var listener = new Listener(wanted);
        listener.requireFree();
        var configuration = wanted.withPreparedFolders();
        LogFile.use(configuration.data().run().resolve("cms.log"));
        try (var opened = Opened.untilSignal()) {
            var database = opened.addInterruptible("database", () -> Database.open(configuration, Purpose.SERVE));
            var context = opened.add("beans", () -> Wiring.start(configuration, database));
            opened.add("followers", () -> started(context.getBean(Followers.class)));
            opened.add("HTTP", () -> listener.start(context.getBean(EmbeddedServer.class)));
            LoggerFactory.getLogger(ServeCommand.class).info("First answer: {}", listener.firstAnswer(FIRST_PAGE));
            if (watch) {
                var themes = configuration.home().resolve("themes");
                opened.add("themes", () -> ThemeWatch.start(themes, context.getBean(ThemeTrial.class), messages, out));
            } else {
                context.getBean(ThemeAtStart.class).checkBesides();
            }
            out.println(messages.text("serve.ready", Map.of("url", configuration.url())));
            opened.awaitClose();
        }
        return ExitCode.DONE.number();
    }

    private static AutoCloseable started(Followers followers) {
        followers.start();
        return followers::stop;
    }
}
