package vn.toasoan.web.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.Imports;
import vn.toasoan.web.app.configuration.Settings;
import vn.toasoan.web.app.database.Purpose;

/** Brings content in from files. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Settings settings;
    private final Messages messages;
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "import.path")
    private List<Path> paths = List.of();

    @Option(names = "--draft", descriptionKey = "import.draft")
    private boolean draft;

    @Option(names = "--section", paramLabel = "NAME", descriptionKey = "import.section")
    private @Nullable String section;

    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "import.source")
    private @Nullable String source;

    ImportCommand(Settings settings, Messages messages, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        for (var path : paths) {
            if (!Files.isReadable(path)) {
                throw new CmsException.Invalid("command.path", Map.of("path", path));
            }
        }
        var request =
                new Imports.Request(paths.stream().map(ImportCommand::whole).toList(), draft, section, source);
        var report = new ImportReport(
                messages.sentences(), out, new ImportProgress(messages, err, Terminal.isError(), System::nanoTime));
        new Work(settings, Purpose.IMPORT)
                .run(
                        context -> {
                            context.getBean(Imports.class).run(request, report, report::progress);
                            report.complete();
                        },
                        report::end);
        return (report.allWentIn() ? ExitCode.DONE : ExitCode.REFUSED).number();
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
