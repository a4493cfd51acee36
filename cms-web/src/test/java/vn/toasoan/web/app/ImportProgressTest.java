package vn.toasoan.web.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.ImportLine;
import vn.toasoan.core.intake.ImportLine.Status;
import vn.toasoan.core.intake.Progress;
import vn.toasoan.web.app.configuration.Language;

class ImportProgressTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(screen, true, UTF_8);
    private long nanos;

    @Test
    void elsewhere_a_line_is_told_every_ten_seconds() {
        var bar = bar(false);
        for (var second = 1; second <= 25; second++) {
            nanos = Duration.ofSeconds(second).toNanos();
            bar.count();
            bar.count();
            bar.at(new Progress("tin.jsonl", second, 50));
        }

        assertEquals("""
                [####················] 20 % · 20 bài · 2 bài/giây · còn 00:40
                [########············] 40 % · 40 bài · 2 bài/giây · còn 00:30
                """, screen.toString(UTF_8));
    }

    @Test
    void on_a_terminal_the_line_is_drawn_in_its_place_and_gives_way_to_others() {
        var report = new ImportReport(Messages.of(Language.EN).sentences(), out, bar(true));
        nanos = Duration.ofSeconds(2).toNanos();
        report.accept(taken("a.jsonl:1"));
        report.progress(new Progress("a.jsonl", 1, 7_201));
        nanos += 1;
        report.progress(new Progress("a.jsonl", 2, 7_201));
        var reason = new CmsException.Invalid("intake.line-no-id", Map.of());
        report.accept(ImportLine.refused("a.jsonl:2", reason).ofMany());
        report.complete();
        report.end();

        assertEquals("""
                \r\u001b[K[····················] 0 % · 1 bài · 1 bài/giây · còn 4:00:00\
                \r\u001b[Krefused    a.jsonl:2  The line has no “id”. [intake.line-no-id]
                1 articles: the date could not be read.
                1 imported, 0 updated, 0 unchanged, 1 refused.
                """, screen.toString(UTF_8));
    }

    @Test
    void a_file_begins_when_it_is_opened() {
        var bar = bar(false);
        bar.count();
        nanos = Duration.ofSeconds(60).toNanos();
        bar.at(new Progress("b.jsonl", 0, 100));
        nanos = Duration.ofSeconds(70).toNanos();
        bar.count();
        bar.at(new Progress("b.jsonl", 50, 100));

        assertEquals("[##########··········] 50 % · 1 bài · 0 bài/giây · còn 00:10\n", screen.toString(UTF_8));
    }

    private static ImportLine taken(String line) {
        return new ImportLine(line, Status.IMPORTED, "/x/bai-1.html", List.of("bad-date"), null).ofMany();
    }

    private ImportProgress bar(boolean inPlace) {
        return new ImportProgress(Messages.of(Language.VI), out, inPlace, () -> nanos);
    }
}
