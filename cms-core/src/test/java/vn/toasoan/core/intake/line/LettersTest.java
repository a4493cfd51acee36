package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void decomposed_text_has_the_same_key_and_is_composed() {
        var decomposed = Normalizer.normalize("Đặng Thị Hường", Normalizer.Form.NFD);

        assertEquals("dang thi huong", Letters.key(decomposed));
        assertEquals("Đặng Thị Hường", Letters.nfc(decomposed));
    }
}
