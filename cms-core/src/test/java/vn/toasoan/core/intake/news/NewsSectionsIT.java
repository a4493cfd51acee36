package vn.toasoan.core.intake.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.intake.ImportLine;
import vn.toasoan.core.intake.Imports;
import vn.toasoan.core.intake.Notes;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.support.TestNewsroom;

/** Where the articles of a file stand. */
class NewsSectionsIT {

    @TempDir
    Path folder;

    private TestNewsroom newsroom;
    private Sections sections;

    @BeforeEach
    void open() {
        newsroom = TestNewsroom.open();
        sections = newsroom.get(Sections.class);
        sections.add(new Sections.Plan("Giao thông", null, null, null, 10));
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void a_category_is_the_section_of_its_name_or_a_new_one_made_once() throws IOException {
        run(null, "GIAO THÔNG", "Hoà giải", "Hòa giải", "Biển", "Biên");
        run(null, "Biển", "hòa giải");

        var tree = sections.tree();
        var store = tree.bySlug("kho-tin").orElseThrow();
        assertEquals("Kho tin", store.name());
        assertNull(store.parentId());
        assertEquals(
                List.of("hoa-giai Hoà giải", "bien Biển", "bien-2 Biên"),
                tree.below(store).stream()
                        .map(each -> each.slug() + " " + each.name())
                        .toList());
        assertEquals(Map.of("giao-thong", 1L, "hoa-giai", 3L, "bien", 2L, "bien-2", 1L), standing(tree));
    }

    @Test
    void slugs_of_the_site_and_former_ones_are_left_alone() throws IOException {
        var moved = sections.add(new Sections.Plan("Xưa", "nay", null, null, 20));
        sections.change(moved.id(), new Sections.Plan("Xưa", "xua", null, null, 20));

        run(null, "Tìm kiếm", "Nay", "日本");

        assertEquals(
                List.of("tim-kiem-2", "nay-2", "muc"),
                sections.tree().below(sections.tree().bySlug("kho-tin").orElseThrow()).stream()
                        .map(Section::slug)
                        .toList());
        assertEquals("xua", sections.formerly("nay").orElseThrow().slug());
    }

    @Test
    void the_store_is_known_again_when_it_was_renamed() throws IOException {
        run(null, "Biển");
        var store = sections.tree().bySlug("kho-tin").orElseThrow();
        sections.change(store.id(), new Sections.Plan("Lưu trữ", "luu-tru", null, null, 30));

        run(null, "Rừng");

        var tree = sections.tree();
        assertEquals(
                List.of("bien", "rung"),
                tree.below(tree.bySlug("luu-tru").orElseThrow()).stream()
                        .map(Section::slug)
                        .toList());
    }

    @Test
    void what_names_none_is_unsorted_and_nothing_is_made() throws IOException {
        var before = sections.tree();

        var lines = run(null, "", "!!!", "x".repeat(121));

        assertEquals(before, sections.tree());
        assertEquals(Map.of(Section.UNSORTED, 3L), standing(before));
        assertEquals(
                List.of(List.of(), List.of(Notes.UNKNOWN_SECTION), List.of(Notes.UNKNOWN_SECTION)),
                lines.stream().map(ImportLine::notes).toList());
    }

    @Test
    void a_section_that_is_named_for_all_wins_and_nothing_is_made() throws IOException {
        run("Giao thông", "Biển", "");

        assertEquals(Map.of("giao-thong", 2L), standing(sections.tree()));
        assertTrue(sections.tree().bySlug("kho-tin").isEmpty());
    }

    @Test
    void a_file_that_names_sections_without_end_makes_some_and_no_more() throws IOException {
        var names = IntStream.range(0, NewsSections.MOST_NEW + 5)
                .mapToObj(i -> "Mục " + i)
                .toArray(String[]::new);

        run(null, names);

        var tree = sections.tree();
        assertEquals(
                NewsSections.MOST_NEW,
                tree.below(tree.bySlug("kho-tin").orElseThrow()).size());
        assertEquals(5L, standing(tree).get(Section.UNSORTED));
    }

    /** How many articles stand in each section. */
    private Map<String, Long> standing(SectionTree tree) {
        return newsroom.get(PublicArticles.class).newest(null, 500).stream()
                .collect(Collectors.groupingBy(
                        card -> tree.byId(java.util.Objects.requireNonNull(card.sectionId()))
                                .orElseThrow()
                                .slug(),
                        Collectors.counting()));
    }

    private List<ImportLine> run(@Nullable String section, String... categories) throws IOException {
        var lines = IntStream.range(0, categories.length)
                .mapToObj(i -> "{\"id\": \"%s-%d\", \"title\": \"Bài\", \"category\": \"%s\"}"
                        .formatted(categories[i].replaceAll("\\W", "x"), i, categories[i]))
                .toList();
        var file = Files.write(folder.resolve("tin.jsonl"), lines);
        var report = new ArrayList<ImportLine>();
        newsroom.get(Imports.class).run(new Imports.Request(List.of(file), false, section), report::add);
        return report;
    }
}
