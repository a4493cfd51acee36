package vn.toasoan.web.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.web.app.configuration.Settings;
import vn.toasoan.web.app.database.Purpose;

/** Asks that the search index be made again from the rows: by what serves now, else at the next start. */
@Command(name = "reindex")
final class ReindexCommand implements Callable<Integer> {

    private final Settings settings;

    ReindexCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        return new Work(settings, Purpose.REINDEX)
                .run(context -> context.getBean(ChangeFeed.class).askReindex());
    }
}
