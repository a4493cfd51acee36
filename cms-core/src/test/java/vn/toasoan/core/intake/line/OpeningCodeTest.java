package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "ĐTO - Thời gian qua^ĐTO",
                "(ĐTO) - Thời gian qua^ĐTO",
                "BHG - Thời gian qua^BHG",
                "(QTO)- Thời gian qua^QTO",
                "(PLVN) -Thời gian qua^PLVN",
                "(SGGP).- Thời gian qua^SGGP",
                "(BBNĐT) Thời gian qua^BBNĐT",
                "QBĐT – Thời gian qua^QBĐT",
                "VOV.VN - Thời gian qua^VOV.VN",
                "(Chinhphu.vn) - Thời gian qua^Chinhphu.vn",
                "(Thanh tra) - Thời gian qua^Thanh tra",
                "(Mặt trận) - Thời gian qua^Mặt trận",
            })
    void the_code_of_a_paper_is_split_from_the_text(String text, String code) {
        var read = OpeningCode.of(text).orElseThrow();

        assertEquals(code, read.code());
        assertEquals("Thời gian qua", read.rest());
    }

    @Test
    void a_place_before_the_code_stays_with_the_text() {
        var read =
                OpeningCode.of("Bạc Liêu (TTXVN) - Ngày 9/2, hội nghị khai mạc").orElseThrow();

        assertEquals("TTXVN", read.code());
        assertEquals("Bạc Liêu - Ngày 9/2, hội nghị khai mạc", read.rest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HÀ NỘI - Sáng 12/4, đoàn công tác lên đường",
                "HUẾ - Sáng 12/4, đoàn công tác lên đường",
                "(Hà Nội) - Sáng 12/4, đoàn công tác lên đường",
                "VINH - Sáng 12/4, đoàn công tác lên đường",
                "RQ -4 bay qua vùng biển quốc tế",
                "XIII - Đại hội của đoàn kết",
                "(Ảnh) - Một góc thành phố",
                "Thời gian qua, UBND - HĐND tỉnh đã thống nhất",
                "Đồng chí Bí thư - Chủ tịch xã phát biểu",
            })
    void places_numbers_and_running_text_are_no_codes(String text) {
        assertTrue(OpeningCode.of(text).isEmpty());
    }
}
