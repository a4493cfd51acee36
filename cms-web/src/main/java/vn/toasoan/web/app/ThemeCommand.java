package vn.toasoan.web.app;

import java.io.PrintStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.toasoan.web.app.configuration.Settings;

/** What can be done with a theme; without a subcommand it shows its help and fails. */
@Command(name = "theme")
final class ThemeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /** With its subcommands. */
    static CommandLine with(Settings settings, Messages messages, PrintStream out) {
        return new CommandLine(new ThemeCommand()).addSubcommand(new ThemeCheckCommand(settings, messages, out));
    }

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return ExitCode.USAGE.number();
    }
}
