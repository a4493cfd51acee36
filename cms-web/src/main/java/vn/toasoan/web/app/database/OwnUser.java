package vn.toasoan.web.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;

/** The user of the system as whom this process runs, by its number: names may be missing. */
final class OwnUser {

    private static final int ROOT = 0;

    private OwnUser() {}

    static boolean isRoot() {
        return uid(Path.of("/proc/self")) == ROOT;
    }

    /** Whether only this user can change what lies in a folder. */
    static boolean aloneWrites(Path folder) {
        try {
            var open = Files.getPosixFilePermissions(folder);
            return uid(folder) == uid(Path.of("/proc/self"))
                    && List.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE).stream()
                            .noneMatch(open::contains);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read who may write to " + folder, failure);
        }
    }

    private static int uid(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the owner of " + path, failure);
        }
    }
}
