package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Biển Đông hôm nay|bien-dong-hom-nay",
                "ĐƯỜNG 5|duong-5",
                "Đồng thuận|dong-thuan",
                "ĐẢNG BỘ|dang-bo",
                "ðồng|dong",
                "Lý Thường Kiệt|ly-thuong-kiet",
                "tie\u0301\u0302ng Vie\u0323\u0302t|tieng-viet",
                "  “Nghị quyết” — 117/2025/NĐ-CP!  |nghi-quyet-117-2025-nd-cp",
                "TP.HCM: 2.472 ca COVID-19|tp-hcm-2-472-ca-covid-19",
                "Bộ\u00A0Công\u200B an|bo-cong-an",
                "Straße Ærø Łódź|strasse-aero-lodz",
                "漢字 và chữ Nôm|va-chu-nom",
                "a_b--c|a-b-c",
            })
    void a_slug_is_the_words_without_marks(String title, String slug) {
        assertEquals(slug, Slugs.of(title, 80));
    }

    @ParameterizedTest
    @CsvSource({
        "bien dong hom nay, 17, bien-dong-hom-nay",
        "bien dong hom nay, 16, bien-dong-hom",
        "bien dong hom nay, 14, bien-dong-hom",
        "bien dong hom nay, 13, bien-dong-hom",
        "bien dong hom nay, 12, bien-dong",
        "bien dong hom nay, 4, bien",
        "bien dong hom nay, 3, bie",
        "straße, 6, strass",
    })
    void a_slug_is_cut_at_a_word(String title, int maxLength, String slug) {
        assertEquals(slug, Slugs.of(title, maxLength));
    }

    @Test
    void a_title_without_letters_gets_the_fallback() {
        assertEquals("bai", Slugs.of("!!!", 20));
        assertEquals("tac-gia", Slugs.of("漢字", 20, "Tác giả"));
        assertEquals("tac", Slugs.of("", 5, "Tác giả"));
    }

    @Test
    void there_is_no_empty_slug() {
        assertThrows(IllegalArgumentException.class, () -> Slugs.of("", 20, "?"));
        assertThrows(IllegalArgumentException.class, () -> Slugs.of("bài", 0));
    }

    @Property
    void any_title_makes_a_slug(@ForAll("texts") String title, @ForAll @IntRange(min = 1, max = 30) int maxLength) {
        String slug = Slugs.of(title, maxLength);

        assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug);
        assertTrue(slug.length() <= maxLength);
        assertEquals(slug, Slugs.of(slug, maxLength));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
