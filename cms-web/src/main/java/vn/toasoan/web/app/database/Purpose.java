package vn.toasoan.web.app.database;

import java.util.Locale;

/** What a process wants its database for. */
public enum Purpose {
    /** The one process that serves readers from a data folder. */
    SERVE,
    /** A command that may work beside it. */
    IMPORT,
    /** A command that may work beside it. */
    REINDEX;

    /** The command's word, as in the lock file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
