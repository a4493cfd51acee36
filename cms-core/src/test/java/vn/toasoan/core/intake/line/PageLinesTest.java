package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Một\n\nHai", "Một\r\n\r\nHai", "\uFEFFMột\r\rHai", "Một\u2028\u2028Hai", "\tMột \n\u00A0\n Hai"
            })
    void line_ends_marks_and_empty_lines_of_any_kind_are_one(String page) {
        var lines = PageLines.of(page);

        assertEquals(List.of("Một", "Hai"), texts(lines));
        assertEquals(List.of(0, 1), lines.stream().map(Line::gap).toList());
    }

    @Test
    void text_is_composed_and_invisible_signs_and_wide_spaces_go() {
        var page = Normalizer.normalize("Đảng\u200B bộ\u00A0 xã&nbsp;Hòa\u00ADBình &amp; dân", Normalizer.Form.NFD);

        assertEquals(List.of("Đảng bộ xã HòaBình & dân"), texts(PageLines.of(page)));
    }

    @Test
    void cells_set_apart_by_tabs_or_wide_spaces_are_a_row() {
        assertEquals(
                List.of("Trang chủ | Tin tức | Liên hệ", "Nhất | Hòa Sơn | 12", "1. Việc thứ nhất"),
                texts(PageLines.of("Trang chủ\tTin tức\tLiên hệ\nNhất    Hòa Sơn    12 |\n1.\tViệc thứ nhất")));
    }

    @Test
    void names_with_lone_arrows_between_are_one_path() {
        assertEquals(
                List.of("Trang chủ > Tin tức > Kinh tế"), texts(PageLines.of("Trang chủ\n>\nTin tức\n»\nKinh tế")));
    }

    @Test
    void lines_of_signs_and_pictures_are_gaps() {
        assertEquals(
                List.of("Trước", "Sau"), texts(PageLines.of("Trước\n-----\n***\n![ảnh](http://a.vn/b.jpg)\n|\nSau")));
    }

    @Test
    void lines_broken_at_a_width_are_put_together_again() {
        var page = """
                Hội nghị tổng kết năm

                Sáng nay, Ban Chỉ huy quân sự huyện tổ chức hội nghị tổng kết công tác
                quân sự, quốc phòng địa phương năm nay và triển khai nhiệm vụ của năm
                tới với sự tham dự của lãnh đạo các xã, thị trấn trong toàn địa bàn và
                đại diện các ban, ngành, đoàn thể của huyện cùng các cơ quan báo chí ở
                trung ương và địa phương đến đưa tin.
                Năm qua, huyện giao quân đạt 100 % chỉ tiêu.
                """;

        assertEquals(
                List.of(
                        "Hội nghị tổng kết năm",
                        "Sáng nay, Ban Chỉ huy quân sự huyện tổ chức hội nghị tổng kết công tác quân sự, quốc phòng địa"
                                + " phương năm nay và triển khai nhiệm vụ của năm tới với sự tham dự của lãnh đạo các"
                                + " xã, thị trấn trong toàn địa bàn và đại diện các ban, ngành, đoàn thể của huyện cùng"
                                + " các cơ quan báo chí ở trung ương và địa phương đến đưa tin.",
                        "Năm qua, huyện giao quân đạt 100 % chỉ tiêu."),
                texts(PageLines.of(page)));
    }

    @Test
    void a_page_without_words_has_no_lines() {
        assertTrue(PageLines.of(" \n\u00A0\n---\n").isEmpty());
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
