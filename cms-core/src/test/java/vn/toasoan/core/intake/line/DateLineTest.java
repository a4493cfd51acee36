package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "12/08/2022 | 08:04 GMT+7^''",
                "Thứ hai - 04/07/2022 04:34 288 0^''",
                "Lượt xem: 7370 | Gửi lúc: 05/12/2013 15:42:27^''",
                "Đăng ngày: 09/05/2019 - 14:22; Lượt xem: 611^''",
                "Ngày đăng: 12/08/2022 (1.204 lượt xem)^''",
                "Ngày ban hành: 12/12/2017^''",
                "Chính trị 28-05-2024^Chính trị",
                "Posted on 03/12/2020 by Thị Ngọc Hân^Thị Ngọc Hân",
                "Ngày 7/6/2023 15:42 | Lượt xem: 12345 | Tác giả: Đinh Thị Thoa | Chia sẻ:^Tác giả: Đinh Thị Thoa",
                "NGUYÊN ĐOAN (thực hiện) 10/10/2018 03:09^NGUYÊN ĐOAN (thực hiện)",
                "Thái Minh 18/05/2019 08:02^Thái Minh",
                "Hội nghị sơ kết (12/03/2021)^Hội nghị sơ kết",
            })
    void what_else_stands_with_a_date_is_kept_without_labels_and_counters(String text, String rest) {
        assertEquals(Optional.of(rest), read(text).map(DateLine::rest));
    }

    @Test
    void two_labelled_dates_are_the_publishing_and_the_update() {
        var line =
                read("Ngày đăng: 08:04 12/08/2022 - Cập nhật: 15/08/2022 09:30").orElseThrow();

        assertEquals(LocalDate.of(2022, 8, 12), day(line.published()));
        assertEquals(LocalDate.of(2022, 8, 15), day(line.updated()));
        assertTrue(line.isPure() && line.labelled());
    }

    @Test
    void a_date_labelled_as_an_update_is_no_publishing() {
        var line = read("Cập nhật ngày: 03/02/2023 10:02:34").orElseThrow();

        assertNull(line.published());
        assertEquals(LocalDate.of(2023, 2, 3), day(line.updated()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {"Hôm nay: 12/08/2022", "Không có ngày nào ở đây", "Sáng 12/8, huyện tổ chức hội nghị"})
    void today_and_lines_without_a_full_date_are_none(String text) {
        assertFalse(read(text).isPresent());
    }

    private static Optional<DateLine> read(String text) {
        return DateLine.of(Line.of(text, 0), HANOI);
    }

    private static LocalDate day(vn.toasoan.core.calendar.@org.jspecify.annotations.Nullable PrintedTime time) {
        return java.util.Objects.requireNonNull(time).day(HANOI);
    }
}
