package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SloganLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "CHÀO MỪNG NGÀY LỄ LỚN CỦA DÂN TỘC - QUYẾT TÂM HOÀN THÀNH NHIỆM VỤ^2",
                "CHÀO MỪNG NGÀY LỄ LỚN (02/9/1945 - 02/9/2025)- QUYẾT TÂM HOÀN THÀNH NHIỆM VỤ^2",
                "CHÀO MỪNG ĐẠI HỘI ĐẢNG BỘ TỈNH NHIỆM KỲ 2020-2025 - QUYẾT TÂM THI ĐUA YÊU NƯỚC^2",
                "CHÀO MỪNG ĐẠI HỘI ĐẢNG BỘ TỈNH NHIỆM KỲ 2020 - 2025 - QUYẾT TÂM THI ĐUA LẬP CÔNG^2",
                "KIÊN ĐỊNH CHỦ NGHĨA MÁC - LÊNIN, TƯ TƯỞNG HỒ CHÍ MINH - QUYẾT TÂM THI ĐUA YÊU NƯỚC^2",
                "KIÊN ĐỊNH CHỦ NGHĨA MÁC-LÊNIN, TƯ TƯỞNG HỒ CHÍ MINH^1",
                "MỪNG ĐẢNG - MỪNG XUÂN - MỪNG ĐẤT NƯỚC ĐỔI MỚI - QUYẾT TÂM HOÀN THÀNH NHIỆM VỤ^2",
                "★ Đảng Cộng sản Việt Nam quang vinh muôn năm ★ Nhiệt liệt chào mừng ngày lễ lớn^2",
                "Đảng quang vinh muôn năm! Nhiệt liệt chào mừng ngày lễ lớn của dân tộc!^2",
            })
    void a_line_is_cut_where_a_slogan_ends(String text, int count) {
        assertEquals(
                count,
                SloganLine.read(Line.of(text, 0)).size(),
                () -> SloganLine.read(Line.of(text, 0)).toString());
    }

    @Test
    void a_slogan_is_shown_to_the_end_of_its_latest_anniversary() {
        var line = Line.of(
                "CHÀO MỪNG kỷ niệm 134 năm Ngày sinh của Bác (19/5/1890 - 19/5/2024) và 49 năm Ngày Giải phóng"
                        + " (30/4/1975 - 30/4/2024) - QUYẾT TÂM HOÀN THÀNH NHIỆM VỤ NĂM NAY",
                0);

        var slogans = SloganLine.read(line);

        assertEquals(LocalDate.of(2024, 5, 19), slogans.getFirst().until());
        assertEquals(
                List.of(),
                slogans.stream().filter(slogan -> slogan.from() != null).toList());
        assertEquals(null, slogans.getLast().until());
    }

    @Test
    void a_running_line_is_known() {
        assertTrue(SloganLine.is(
                Line.of("NHIỆT LIỆT CHÀO MỪNG NGÀY LỄ LỚN CỦA DÂN TỘC - QUYẾT TÂM HOÀN THÀNH NHIỆM VỤ", 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã Phú Lạc quyết tâm về đích nông thôn mới - Bài 1: Khó khăn ban đầu",
                "Kỷ niệm 35 năm Ngày thành lập Đảng bộ Khối các cơ quan (16/7/1987 - 16/7/2022)",
                "SẠT LỞ BỜ SÔNG, DI DỜI KHẨN CẤP 27 HỘ DÂN",
                "Chào mừng",
            })
    void titles_are_no_slogans(String text) {
        assertFalse(SloganLine.is(Line.of(text, 0)));
    }
}
