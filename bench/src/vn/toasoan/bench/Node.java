package vn.toasoan.bench;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import vn.toasoan.web.app.SecondNode;
import vn.toasoan.web.app.configuration.Settings;

/** The newsroom's doors, opened in this process beside one that serves. */
final class Node {

    private Node() {}

    static void beside(Path root, Path data, Consumer<ApplicationContext> work) {
        var environment = Map.of("CMS_HOME", root.toString(), "CMS_DATA", data.toString());
        SecondNode.run(new Settings(environment, new Properties()), work);
    }
}
