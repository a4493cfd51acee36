package vn.toasoan.web.app;

import vn.toasoan.core.failure.CmsException;

/** How the process ends, for scripts. A signal ends it with 128 and the signal's number, after everything is closed. */
enum ExitCode {
    DONE(0),
    /** A mistake in the program; the log has the details. */
    BUG(1),
    /** The command line is wrong. */
    USAGE(2),
    /** The configuration or the data folder is wrong. */
    CONFIGURATION(3),
    /** Another process has the port or the data folder. */
    IN_USE(4),
    /** The database does not start, answer, or fit. */
    DATABASE(5),
    /** The work itself was refused. */
    REFUSED(6);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the system is given. */
    int number() {
        return number;
    }

    static ExitCode of(CmsException failure) {
        var code = failure.code();
        return switch (code.substring(0, code.indexOf('.'))) {
            case "command" -> USAGE;
            case "configuration" -> CONFIGURATION;
            case "data-folder", "server" -> failure instanceof CmsException.Conflict ? IN_USE : CONFIGURATION;
            case "database" -> DATABASE;
            default -> REFUSED;
        };
    }
}
