package vn.toasoan.web.app;

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
import vn.toasoan.web.app.configuration.Settings;
import vn.toasoan.web.app.database.Purpose;

/** Brings content in from files. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Settings settings;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "import.path")
    private List<Path> paths = List.of();

    @Option(names = "--draft", descriptionKey = "import.draft")
    private boolean draft;

    @Option(names = "--section", paramLabel = "NAME", descriptionKey = "import.section")
    private @Nullable String section;

    ImportCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        for (var path : paths) {
            if (!Files.isReadable(path)) {
                throw new CmsException.Invalid("command.path", Map.of("path", path));
            }
        }
        var request = new ContentImport.Request(
                paths.stream().map(Path::toAbsolutePath).toList(), draft, section);
        return new Work(settings, Purpose.IMPORT)
                .run(context -> context.getBean(ContentImport.class).run(request));
    }
}
