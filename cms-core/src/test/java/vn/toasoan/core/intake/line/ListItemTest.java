package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListItemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "- Kiểm tra mái nhà;^DASH^0^Kiểm tra mái nhà;",
                "-Kiểm tra mái nhà;^DASH^0^Kiểm tra mái nhà;",
                "– Kiểm tra mái nhà;^DASH^0^Kiểm tra mái nhà;",
                "• Kiểm tra mái nhà;^BULLET^0^Kiểm tra mái nhà;",
                "+ Kiểm tra mái nhà;^PLUS^0^Kiểm tra mái nhà;",
                "♦ Kiểm tra mái nhà;^BULLET^0^Kiểm tra mái nhà;",
                "1. Kiểm tra mái nhà;^NUMBER^1^Kiểm tra mái nhà;",
                "12) Kiểm tra mái nhà;^NUMBER^12^Kiểm tra mái nhà;",
                "a) Kiểm tra mái nhà;^LETTER^1^Kiểm tra mái nhà;",
                "đ) Kiểm tra mái nhà;^LETTER^5^Kiểm tra mái nhà;",
            })
    void a_line_with_a_mark_is_an_item(String text, ListItem.Mark mark, int number, String item) {
        assertEquals(new ListItem(mark, number, item), ListItem.of(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kiểm tra mái nhà", "2.472 đảng viên", "-5 độ C", "1.5 triệu đồng", "Một là, kiểm tra"})
    void other_lines_are_none(String text) {
        assertTrue(ListItem.of(text).isEmpty());
    }
}
