package vn.toasoan.web.app;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Points the log to a file; {@code logback.xml} reads it when the first logger is made. */
final class LogFile {

    private LogFile() {}

    /** From now on details go to the file, and the console shows one line for a warning or an error. */
    static void use(Path file) {
        System.setProperty("cms.log", file.toString());
        System.setProperty("cms.log.trace", "%nopex");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
