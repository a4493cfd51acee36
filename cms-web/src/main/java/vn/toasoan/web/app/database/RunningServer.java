package vn.toasoan.web.app.database;

import java.util.Map;
import java.util.Optional;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.web.app.configuration.DataFolder;

/** The embedded server of another process, in the data folder that it holds. */
final class RunningServer {

    private final DataFolder data;
    private final RunFiles files;

    RunningServer(DataFolder data) {
        this.data = data;
        this.files = new RunFiles(data);
    }

    /**
     * How to get into the other's server; empty while it does not answer.
     *
     * @throws CmsException.Conflict {@code data-folder.in-use} when the other is not one to join;
     *     {@code database.serve-uses-outside} when it has no server here
     */
    Optional<Login> join(Purpose purpose) {
        return FolderLock.holder(data).flatMap(other -> {
            requireJoinable(other, purpose);
            return files.login().filter(RunningServer::answers);
        });
    }

    private static boolean answers(Login login) {
        try {
            Probe.check(login);
            return true;
        } catch (CmsException.Unavailable _) {
            return false;
        }
    }

    private void requireJoinable(Holder other, Purpose purpose) {
        if (purpose == Purpose.SERVE || other.purpose() != Purpose.SERVE) {
            throw inUse();
        }
        if (!other.embedded()) {
            throw new CmsException.Conflict(
                    "database.serve-uses-outside", Map.of("folder", data.root(), "pid", other.pid()));
        }
    }

    /** The failure that says who has the folder. */
    CmsException.Conflict inUse() {
        var holder = FolderLock.holder(data);
        return new CmsException.Conflict(
                "data-folder.in-use",
                Map.of(
                        "folder", data.root(),
                        "pid", holder.<Object>map(Holder::pid).orElse("?"),
                        "command", holder.map(other -> other.purpose().word()).orElse("?")));
    }
}
