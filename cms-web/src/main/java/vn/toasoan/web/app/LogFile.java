package vn.toasoan.web.app;

import java.nio.file.Path;

/** Points the log to a file; {@code logback.xml} reads it when the first logger is made. */
final class LogFile {

    private LogFile() {}

    /** From now on details go to the file, and the console shows one line for a warning or an error. */
    static void use(Path file) {
        System.setProperty("cms.log", file.toString());
        System.setProperty("cms.log.trace", "%nopex");
    }
}
