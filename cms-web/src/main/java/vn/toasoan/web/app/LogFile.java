package vn.toasoan.web.app;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Points the log to a file, as {@code logback-file.xml} says; to be done before the first logger is made.
 *
 * <p>Without it there is no file at all: one that logs are rolled over must never be a device.
 */
final class LogFile {

    private LogFile() {}

    /** From now on details go to the file, and the console shows one line for a warning or an error. */
    static void use(Path file) {
        System.setProperty("logback.configurationFile", "logback-file.xml");
        System.setProperty("cms.log", file.toString());
        System.setProperty("cms.log.trace", "%nopex");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
