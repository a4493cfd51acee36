package vn.toasoan.web.app;

import io.micronaut.context.ApplicationContext;
import java.util.function.Consumer;
import vn.toasoan.web.app.configuration.Settings;
import vn.toasoan.web.app.database.Purpose;

/** The program's beans once more, in this process, on the database of one that serves: as another node has them. */
public final class SecondNode {

    private SecondNode() {}

    /** Does the work with the beans, then closes them. */
    public static void run(Settings settings, Consumer<ApplicationContext> work) {
        new Work(settings, Purpose.IMPORT).run(work);
    }
}
