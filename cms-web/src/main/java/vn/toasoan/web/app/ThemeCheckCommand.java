package vn.toasoan.web.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.page.ThemeTrial;
import vn.toasoan.web.app.configuration.Configuration;
import vn.toasoan.web.app.configuration.Settings;

/** Says what is wrong with themes, a line a fault; needs no database and no serving process. */
@Command(name = "check")
final class ThemeCheckCommand implements Callable<Integer> {

    private final Settings settings;
    private final Messages messages;
    private final PrintStream out;

    @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "theme.folder")
    private List<Path> folders = List.of();

    ThemeCheckCommand(Settings settings, Messages messages, PrintStream out) {
        this.settings = settings;
        this.messages = messages;
        this.out = out;
    }

    @Override
    public Integer call() {
        var themes = Configuration.read(settings).home().resolve("themes");
        for (var folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new CmsException.Invalid("command.path", Map.of("path", folder));
            }
        }
        var faults = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .mapToInt(folder -> tell(folder, themes))
                .sum();
        return (faults == 0 ? ExitCode.DONE : ExitCode.REFUSED).number();
    }

    private int tell(Path folder, Path themes) {
        var faults = ThemeTrial.faults(folder, themes);
        faults.forEach(out::println);
        var sentence = faults.isEmpty() ? "theme.whole" : "theme.faults";
        out.println(messages.text(sentence, Map.of("theme", String.valueOf(folder.getFileName()), "n", faults.size())));
        return faults.size();
    }
}
