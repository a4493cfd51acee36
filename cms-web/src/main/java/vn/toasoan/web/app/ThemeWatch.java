package vn.toasoan.web.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.page.ThemeTrial;

/**
 * Has the themes read again when one of their files has changed, for whoever writes one.
 *
 * <p>It looks a few times a second instead of being told by the system: that works on every disk, whether an editor
 * writes a file in place or beside and moves it. Faults stand on the console, the first also on the pages.
 */
final class ThemeWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ThemeWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Path folder;
    private final ThemeTrial themes;
    private final Messages messages;
    private final PrintStream out;
    private final Thread thread;

    private ThemeWatch(Path folder, ThemeTrial themes, Messages messages, PrintStream out) {
        this.folder = folder;
        this.themes = themes;
        this.messages = messages;
        this.out = out;
        this.thread = Thread.ofVirtual().name("theme-watch").unstarted(this::watch);
    }

    /** Starts with reading the themes once, so that what is wrong from the beginning is said too. */
    static ThemeWatch start(Path folder, ThemeTrial themes, Messages messages, PrintStream out) {
        var watch = new ThemeWatch(folder, themes, messages, out);
        watch.thread.start();
        return watch;
    }

    /** What is looked at of a file. */
    private record Mark(FileTime changed, long size) {}

    private void watch() {
        var taken = Map.<Path, Mark>of();
        var before = taken;
        try {
            while (true) {
                var now = state();
                if (!now.equals(taken) && now.equals(before)) { // whoever writes has come to rest
                    taken = now;
                    reread();
                }
                before = now;
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            LOG.info("The themes are not watched any more");
        }
    }

    private void reread() {
        try {
            var start = System.nanoTime();
            var told = themes.reread();
            var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            out.println(messages.text("theme.read", Map.of("ms", millis)));
            told.forEach((theme, faults) -> {
                if (!faults.isEmpty()) {
                    faults.forEach(out::println);
                    out.println(messages.text("theme.faults-shown", Map.of("theme", theme, "n", faults.size())));
                }
            });
        } catch (RuntimeException failure) {
            LOG.error("The themes could not be read again", failure);
        }
    }

    /** Every file below the folder; one that goes away meanwhile is left out. */
    private Map<Path, Mark> state() {
        var state = new HashMap<Path, Mark>();
        try (var files = Files.walk(folder.toRealPath())) {
            files.forEach(file -> {
                try {
                    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    if (attributes.isRegularFile()) {
                        state.put(file, new Mark(attributes.lastModifiedTime(), attributes.size()));
                    }
                } catch (IOException gone) {
                    LOG.debug("{} went away", file, gone);
                }
            });
        } catch (IOException | UncheckedIOException gone) {
            LOG.debug("Something below {} went away", folder, gone);
        }
        return state;
    }

    /** Ends it; a reading under way is finished, which touches nothing but memory. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
