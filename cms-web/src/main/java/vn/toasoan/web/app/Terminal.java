package vn.toasoan.web.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody looks on. */
final class Terminal {

    private Terminal() {}

    /** Whether the error output is a terminal, wherever the output goes; false on systems that do not tell. */
    static boolean isError() {
        try {
            var leadsTo = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
            return leadsTo.startsWith("/dev/pts") || leadsTo.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notTold) {
            return false;
        }
    }
}
