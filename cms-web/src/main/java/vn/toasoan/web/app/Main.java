package vn.toasoan.web.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import vn.toasoan.web.app.configuration.Settings;

/** Where the process begins. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        var program = new Program(Settings.ofProcess(), inUtf8(FileDescriptor.out), inUtf8(FileDescriptor.err));
        System.exit(program.run(arguments));
    }

    /** Vietnamese is readable also where the system's locale is {@code C}. */
    private static PrintStream inUtf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
    }
}
