package vn.toasoan.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.site.Settings;
import vn.toasoan.core.site.Site;
import vn.toasoan.core.slogan.Slogans;
import vn.toasoan.core.support.TestNewsroom;

class ImportsIT {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @TempDir
    Path folder;

    private TestNewsroom newsroom;

    @BeforeEach
    void open() throws IOException {
        newsroom = TestNewsroom.open();
        write("site.yml", "name: Báo\ntheme: bao\n");
        write("sections.yml", "- slug: xa-hoi\n  name: Xã hội\n");
        write("articles/x.html", "---\ntitle: Bài\nsection: xa-hoi\n---\n<p>Nội dung</p>\n");
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "site.yml; theme: khong-co; theme.not-found",
                "site.yml; theme: ../bao; theme.not-found",
                "site.yml; date_style: x; site.bad-date-style",
                "sections.yml; '- { slug: chính-trị, name: Chính trị }'; section.bad-slug",
                "sections.yml; '- { slug: trang, name: Trang }'; section.slug-reserved",
            })
    void a_file_that_cannot_be_used_is_refused_whole_and_keeps_no_other_out(String file, String text, String code)
            throws IOException {
        write("articles/x.html", "---\ntitle: Bài\nsection: chua-phan-loai\n---\n<p>Nội dung</p>\n");
        write(file, text + "\n");

        assertEquals(Map.of(file, code), refusals(run()));

        assertEquals(1, newsroom.get(PublicArticles.class).newest(null, 9).size());
        if (file.equals("site.yml")) {
            assertEquals(Settings.NONE, newsroom.get(Site.class).settings());
        }
    }

    @Test
    void a_content_folder_that_was_broken_off_is_not_done_and_goes_in_whole_the_next_time() {
        var site = newsroom.get(Site.class);
        Consumer<ImportLine> stop = line -> {
            throw new IllegalStateException("stopped after " + line.file());
        };

        assertThrows(
                IllegalStateException.class, () -> newsroom.get(Imports.class).run(request(), stop));

        assertEquals("Báo", site.settings().masthead().name());
        assertFalse(site.isFounded());
        assertEquals(Map.of(), refusals(run()));
        assertTrue(site.isFounded());
        assertTrue(newsroom.get(Sections.class).tree().bySlug("xa-hoi").isPresent());
        assertEquals(1, newsroom.get(PublicArticles.class).newest(null, 9).size());
    }

    @Test
    void slogans_of_what_waits_as_a_draft_wait_too() {
        var seed = Path.of("../seeds/mau-3-khau-hieu-phong-van.txt");
        newsroom.get(Imports.class).run(new Imports.Request(List.of(seed), true, null), _ -> {});

        assertEquals(List.of(), newsroom.get(Slogans.class).all());
    }

    @Test
    void a_captured_slogan_leaves_the_days_that_the_site_gave_it() throws IOException {
        var seed = Path.of("../seeds/mau-3-khau-hieu-phong-van.txt");
        var slogans = newsroom.get(Slogans.class);
        newsroom.get(Imports.class).run(new Imports.Request(List.of(seed), false, null), _ -> {});
        var captured = slogans.all().getFirst();
        slogans.put(captured.text(), Slogans.Window.days(LocalDate.of(2099, 1, 1), null, HANOI));
        var given = slogans.all();

        newsroom.get(Imports.class).run(new Imports.Request(List.of(seed), false, null), _ -> {});

        assertEquals(given, slogans.all());
    }

    private List<ImportLine> run() {
        var lines = new ArrayList<ImportLine>();
        newsroom.get(Imports.class).run(request(), lines::add);
        return lines;
    }

    private Imports.Request request() {
        return new Imports.Request(List.of(folder), false, null);
    }

    private static Map<String, String> refusals(List<ImportLine> lines) {
        var refusals = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var refusal = line.refusal();
            if (refusal != null) {
                refusals.put(line.file(), refusal.code());
            }
        }
        return refusals;
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
