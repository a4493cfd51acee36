package vn.toasoan.core.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.support.TestNewsroom;

class SectionsIT {

    private static TestNewsroom newsroom;
    private static Sections sections;

    @BeforeAll
    static void open() {
        newsroom = TestNewsroom.open();
        sections = newsroom.get(Sections.class);
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chính-trị", "a/b", "", "Rss", "trang ", "-a", "a-", "a--b", "a_b", "a.html", "a\n"})
    void a_slug_that_is_no_part_of_an_address_is_refused(String slug) {
        assertRefused("section.bad-slug", plan("Chính trị", slug, null));
    }

    @Test
    void a_slug_has_up_to_80_characters() {
        assertRefused("section.bad-slug", plan("Dài", "x".repeat(81), null));

        assertEquals(
                "x".repeat(80), sections.add(plan("Dài", "x".repeat(80), null)).slug());
    }

    @Test
    void a_reserved_slug_is_refused_also_when_the_name_makes_it() {
        assertRefused("section.slug-reserved", plan("Trang", null, null));
        assertRefused("section.slug-reserved", plan("Báo giấy", "tim-kiem", null));
    }

    @ParameterizedTest
    @CsvSource({"2026,2026", "Kinh tế 24h,kinh-te-24h"})
    void a_name_makes_its_slug(String name, String slug) {
        assertEquals(slug, sections.add(plan(name, null, null)).slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "—"})
    void a_name_without_letters_is_refused(String name) {
        assertRefused("section.bad-name", plan(name, "khong-ten", null));
    }

    @Test
    void a_description_is_stored_composed_and_has_up_to_500_characters() {
        var section = sections.add(plan("Miền núi", null, " Nghe\u0323\u0302 An "));

        assertEquals("Nghệ An", section.description());
        assertRefused("section.description-too-long", plan("Miền biển", null, "d".repeat(501)));
        assertNull(
                sections.change(section.id(), plan("Miền núi", "mien-nui", " ")).description());
    }

    private static Sections.Plan plan(String name, @Nullable String slug, @Nullable String description) {
        return new Sections.Plan(name, slug, description, null, 1);
    }

    private static void assertRefused(String code, Sections.Plan plan) {
        assertEquals(
                code,
                assertThrows(CmsException.Invalid.class, () -> sections.add(plan))
                        .code());
    }
}
