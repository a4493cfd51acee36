package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Tin cùng chuyên mục >>^tin cung chuyen muc",
                "ĐANG TRUY CẬP:6032^dang truy cap 6032",
                "Hoà^hoa",
                "Hòa^hoa",
                "< Trở về trang trước^tro ve trang truoc",
                "A+^a",
                "'>>>'^''",
            })
    void a_key_is_the_folded_words(String text, String key) {
        assertEquals(key, Letters.key(text));
    }

    @Test
    void decomposed_text_has_the_same_key() {
        var decomposed = Normalizer.normalize("Đặng Thị Hường", Normalizer.Form.NFD);

        assertEquals("dang thi huong", Letters.key(decomposed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ΟΔΟΣ", "İstanbul", "각하", "ﬁn", "𝐀b", "½ kg", "“Đại hội” – 2025…", "a\u0301\u0323b"})
    void letters_of_every_kind_are_folded_as_their_decomposed_forms(String text) {
        var slow = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');

        assertEquals(slow, Letters.folded(text));
        assertEquals(slow.replaceAll("[^\\p{L}\\p{N}]+", " ").strip(), Letters.key(text));
    }
}
