package vn.toasoan.web.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.regex.Pattern;

/** The user of the system as whom this process runs, by its number: names may be missing. */
final class OwnUser {

    private static final int ROOT = 0;
    private static final Pattern EFFECTIVE = Pattern.compile("(?m)^Uid:\\s+\\d+\\s+(\\d+)");

    private OwnUser() {}

    static boolean isRoot() {
        return number() == ROOT;
    }

    /** Whether only this user can change what lies in a folder. */
    static boolean aloneWrites(Path folder) {
        try {
            var open = Files.getPosixFilePermissions(folder);
            return (int) Files.getAttribute(folder, "unix:uid") == number()
                    && !open.contains(PosixFilePermission.GROUP_WRITE)
                    && !open.contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read who may write to " + folder, failure);
        }
    }

    /** The effective one: the second of the line {@code Uid:}. Source: proc(5), /proc/pid/status. */
    private static int number() {
        var status = Path.of("/proc/self/status");
        try {
            return EFFECTIVE
                    .matcher(Files.readString(status))
                    .results()
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + status, failure);
        }
    }
}
