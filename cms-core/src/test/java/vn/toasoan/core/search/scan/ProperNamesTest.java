package vn.toasoan.core.search.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProperNamesTest {

    private static Set<String> names(String text) {
        return ProperNames.in(text, ScannedText.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "về Khánh Hòa                | khanh hoa",
                "gặp Dương Công To           | duong cong; duong cong to; cong to",
                "ở Hà Nội, Huế               | ha noi",
                "và Đặng Ổi. Mỹ Quỳ kể       | dang oi; mi qui",
            })
    void runs_of_words_with_capitals_are_names_and_so_are_their_pieces(String text, String names) {
        assertEquals(Set.of(names.split("; ")), names(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "xây dựng đảng", "Cầu phao", "UBND HĐND", "GIÁ LÚA TĂNG", "Ông, Bà", "A1 B2", "123 456"})
    void single_words_and_headings_are_none(String text) {
        assertEquals(Set.of(), names(text));
    }

    @Property
    void of_any_text_they_are_of_two_to_four_words(@ForAll @StringLength(max = 80) String text) {
        for (var name : names("Ổ Lau " + text + " Vĩnh Ngưỡng")) {
            var words = name.split(" ").length;
            assertTrue(words >= 2 && words <= 4, name);
        }
    }
}
