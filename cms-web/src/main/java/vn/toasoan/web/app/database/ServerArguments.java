package vn.toasoan.web.app.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.toasoan.web.app.configuration.DataFolder;

/** How the embedded server is run: for one newsroom, on this machine only, nothing lost that was committed. */
final class ServerArguments {

    /** Room for a bulk import between two checkpoints; the same at install, or the first start would resize it. */
    private static final String LOG_FILE_SIZE = "--innodb-log-file-size=128M";

    private ServerArguments() {}

    static List<String> of(Path base, DataFolder data, int port, Path initFile) {
        var arguments = new ArrayList<>(List.of(
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + data.db(),
                "--tmpdir=" + data.temporary(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Relative to the data folder, in which the server stands: a socket's path may have 107 bytes only.
                "--socket=../run/db.sock",
                "--pid-file=" + data.run().resolve("db.pid"),
                "--init-file=" + initFile,
                "--secure-file-priv=" + data.temporary(),
                "--skip-name-resolve",
                "--skip-ssl", // this machine only; else each start makes a new key, which takes seconds
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--max-connections=100",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M",
                LOG_FILE_SIZE,
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-snapshot-isolation=ON"));
        arguments.addAll(asRoot());
        return arguments;
    }

    static List<String> ofInstall() {
        return List.of(LOG_FILE_SIZE);
    }

    /** Root has to say that it means it; another user must not. */
    private static List<String> asRoot() {
        return OwnUser.isRoot() ? List.of("--user=root") : List.of();
    }
}
