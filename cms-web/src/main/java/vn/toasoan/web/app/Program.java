package vn.toasoan.web.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.web.app.configuration.Language;
import vn.toasoan.web.app.configuration.Settings;

/** The command line: finds the command, runs it, and says in one line what went wrong. */
final class Program {

    private final Settings settings;
    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;

    Program(Settings settings, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
        this.messages = Messages.of(Language.readOrVietnamese(settings));
    }

    int run(String... arguments) {
        try {
            Language.read(settings);
            return commandLine().execute(arguments);
        } catch (CmsException failure) {
            return say(failure);
        }
    }

    private CommandLine commandLine() {
        return new CommandLine(new Root())
                .addSubcommand(new ServeCommand(settings, messages, out))
                .addSubcommand(new ImportCommand(settings, messages, out, err))
                .addSubcommand(new ReindexCommand(settings))
                .addSubcommand(ThemeCommand.with(settings, messages, out))
                .setResourceBundle(messages.bundle())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(out, true, UTF_8))
                .setErr(new PrintWriter(err, true, UTF_8))
                .setParameterExceptionHandler((failure, _) -> say(asFailure(failure)))
                .setExecutionExceptionHandler((failure, _, _) -> say(failure));
    }

    private static CmsException asFailure(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched ->
                new CmsException.Invalid(
                        "command.unknown", Map.of("argument", String.join(" ", unmatched.getUnmatched())));
            case MissingParameterException missing ->
                new CmsException.Invalid(
                        "command.missing",
                        Map.of("argument", missing.getMissing().getFirst().paramLabel()));
            default ->
                new CmsException.Invalid("command.wrong", Map.of("reason", String.valueOf(failure.getMessage())));
        };
    }

    private int say(Exception failure) {
        if (failure instanceof CancellationException) {
            return ExitCode.DONE.number(); // a signal is ending the process, and says with what code
        }
        if (failure instanceof CmsException known) {
            err.println(messages.line(known));
            return ExitCode.of(known).number();
        }
        LoggerFactory.getLogger(Program.class)
                .error(
                        messages.text(
                                "internal.bug",
                                Map.of("what", failure.getClass().getSimpleName())),
                        failure);
        return ExitCode.BUG.number();
    }

    /** Without a subcommand: shows the help and fails. */
    @Command(name = "cms", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = ScopeType.INHERIT)
    static final class Root implements Callable<Integer> {

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            var line = Objects.requireNonNull(spec).commandLine();
            line.usage(line.getErr());
            return ExitCode.USAGE.number();
        }
    }

    /** Says the version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Tòa Soạn " + Program.class.getPackage().getImplementationVersion()};
        }
    }
}
