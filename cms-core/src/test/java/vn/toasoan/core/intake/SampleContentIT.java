package vn.toasoan.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.intake.ImportLine.Status;
import vn.toasoan.core.markup.ArticleHtml;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.support.TestNewsroom;

/** The content that the product brings along for its first start. */
class SampleContentIT {

    private static final Path CONTENT = Path.of("../content");

    private TestNewsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = TestNewsroom.open();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void every_file_is_taken_without_a_note_and_every_section_of_the_menu_has_an_article() {
        var lines = new ArrayList<ImportLine>();
        newsroom.get(Imports.class).run(new Imports.Request(List.of(CONTENT), false, null), lines::add);

        assertEquals(
                List.of(), lines.stream().filter(SampleContentIT::isDoubtful).toList());
        assertTrue(lines.stream().filter(SampleContentIT::isArticle).count() >= 24);
        assertEquals(List.of(), emptySections());
        assertTrue(
                newsroom.get(PublicArticles.class).newest(null, 100).stream()
                                .filter(card -> card.pictureHash() != null)
                                .count()
                        >= 24,
                "most articles have a picture");
    }

    private static boolean isDoubtful(ImportLine line) {
        return line.status() == Status.REFUSED || !line.notes().isEmpty();
    }

    private static boolean isArticle(ImportLine line) {
        return line.file().startsWith("articles/") && line.status() == Status.IMPORTED;
    }

    private List<String> emptySections() {
        var articles = newsroom.get(PublicArticles.class);
        var tree = newsroom.get(Sections.class).tree();
        return tree.all().stream()
                .filter(section -> !section.slug().equals(Section.UNSORTED))
                .filter(section ->
                        articles.inSections(tree.branch(section.id()), null, 1).isEmpty())
                .map(Section::slug)
                .toList();
    }

    @Test
    void nothing_of_a_body_is_lost_on_its_way_in() throws IOException {
        for (var file : files()) {
            var written = Jsoup.parseBodyFragment(body(file)).body();
            var stored = Jsoup.parseBodyFragment(ArticleHtml.clean(body(file))).body();

            assertEquals(written.text(), stored.text(), file.toString());
            assertEquals(elements(written), elements(stored), file.toString());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CONTENT)) {
            return all.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String body(Path file) throws IOException {
        return Files.readString(file).split("---\n", 3)[2];
    }

    /** All but pictures, whose addresses are the site's own only once they are brought in. */
    private static List<String> elements(Element body) {
        return body.getAllElements().stream()
                .filter(e -> !e.normalName().equals("img"))
                .map(e -> e.normalName() + e.classNames())
                .toList();
    }
}
