package vn.toasoan.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDatesTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "12/08/2022 | 08:04 GMT+7^2022-08-12T08:04^MINUTE",
                "Thứ sáu, ngày 12 tháng 8 năm 2022 | 15:7^2022-08-12T15:07^MINUTE",
                "Thứ Sáu, 17:20, 05/07/2024^2024-07-05T17:20^MINUTE",
                "02-10-2021 09:40^2021-10-02T09:40^MINUTE",
                "22/03/2024 10:48^2024-03-22T10:48^MINUTE",
                "Cập nhật ngày: 03/02/2023 10:02:34^2023-02-03T10:02:34^SECOND",
                "Thứ tư, 10/09/2025 - 20:33^2025-09-10T20:33^MINUTE",
                "09/02/2023 15:15^2023-02-09T15:15^MINUTE",
                "Thứ 6, 05/07/2024, 17:20[GMT+7]^2024-07-05T17:20^MINUTE",
                "ngày 12 tháng 8 năm 2022^2022-08-12T00:00^DAY",
                "Chủ nhật, ngày 3/2/2019 | 7:05 AM^2019-02-03T07:05^MINUTE",
                "08:04, 12/08/2022^2022-08-12T08:04^MINUTE",
                "08:04 | 12/08/2022^2022-08-12T08:04^MINUTE",
                "20h33 ngày 10/9/2025^2025-09-10T20:33^MINUTE",
                "Ngày đăng: 5/7/2024^2024-07-05T00:00^DAY",
                "Đăng lúc: 17:20 05/07/2024^2024-07-05T17:20^MINUTE",
                "Đăng ngày 15-05-2022 10:48^2022-05-15T10:48^MINUTE",
                "Cập nhật lúc 10:02, Thứ Sáu, 03/02/2023 (GMT+7)^2023-02-03T10:02^MINUTE",
                "10/09/2025 08:33 PM^2025-09-10T20:33^MINUTE",
                "10/09/2025 12:33 AM^2025-09-10T00:33^MINUTE",
                "30/11/2023 10:30:20 SA^2023-11-30T10:30:20^SECOND",
                "30/11/2023 10:30:20 CH^2023-11-30T22:30:20^SECOND",
                "2024-07-05T17:20:00+07:00^2024-07-05T17:20^SECOND",
                "2024-07-05T10:20:00Z^2024-07-05T17:20^SECOND",
                "2024-07-05^2024-07-05T00:00^DAY",
                "Thứ sáu: 15:00 ngày 09/02/2024^2024-02-09T15:00^MINUTE",
                "Thứ 4, 22.07.2020 | 08:13:00^2020-07-22T08:13^SECOND",
                "27/12/2024 lúc 00:02 (GMT+7)^2024-12-27T00:02^MINUTE",
                "15:05 - 25/05/2024^2024-05-25T15:05^MINUTE",
                "- 22/08/2013 14:38^2013-08-22T14:38^MINUTE",
                "12 Tháng Tám, 2022^2022-08-12T00:00^DAY",
                "Tháng Mười Hai 5, 2022^2022-12-05T00:00^DAY",
                "15 Tháng 9, 2025^2025-09-15T00:00^DAY",
                "Th8 12, 2022^2022-08-12T00:00^DAY",
                "Thứ sáu, 05 Tháng 7 2024 17:20^2024-07-05T17:20^MINUTE",
                "Friday, 05 July 2024 17:20^2024-07-05T17:20^MINUTE",
                "Posted on August 12, 2022^2022-08-12T00:00^DAY",
                "Thứ ba, ngày 24 tháng 1 năm 2023 | 10:31^2023-01-24T10:31^MINUTE",
                "lúc 8 giờ 30 phút, ngày 12/8/2022^2022-08-12T08:30^MINUTE",
                "08g15 - 12/08/2022^2022-08-12T08:15^MINUTE",
                "Thứ Hai, 12/08/2022 08:04 (GMT+9)^2022-08-12T06:04^MINUTE",
                "12/08/2022 08:04 GMT+7:99^2022-08-12T08:04^MINUTE",
                "CẬP NHẬT: 12 / 08 / 2022 08:04^2022-08-12T08:04^MINUTE",
                "ngay dang 12/08/2022^2022-08-12T00:00^DAY",
                "12/08/2022 00:00^2022-08-12T00:00^MINUTE",
            })
    void a_line_that_is_a_date_is_read_with_its_precision(String line, LocalDateTime local, Precision precision) {
        var expected = new PrintedTime(local.atZone(HANOI).toInstant(), precision);

        assertEquals(expected, VietnameseDates.find(line, HANOI).orElseThrow().time());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2022",
                "12/13/2022",
                "12/08/1822",
                "12/08/22",
                "Nghị định 12/08/2022/NĐ-CP",
                "117/2025/NĐ-CP",
                "Sáng 12/8, huyện tổ chức hội nghị",
                "tháng 8 năm 2022",
                "0912.08.2022",
                "1.731.932",
                "nhiệm kỳ 2020-2025",
                "",
            })
    void what_is_no_full_day_is_no_date(String line) {
        assertTrue(VietnameseDates.find(line, HANOI).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Hải Yến 18/05/2019 08:02 chia sẻ^18/05/2019 08:02",
                "Xã hội Thứ hai, 23/5/2016, 00:00 (GMT+7) in^Thứ hai, 23/5/2016, 00:00 (GMT+7)",
                "đến 31/02/2022 thì dời sang 01/03/2022.^01/03/2022",
                "Đăng lúc 10:02, thứ Sáu, ngày 03/02/2023 bởi An^10:02, thứ Sáu, ngày 03/02/2023",
            })
    void the_place_of_a_date_holds_all_that_belongs_to_it(String line, String date) {
        var found = VietnameseDates.find(line, HANOI).orElseThrow();

        assertEquals(date, line.substring(found.start(), found.end()));
    }

    @Test
    void a_line_with_two_dates_gives_both_and_each_its_own_time() {
        var dates = VietnameseDates.all("Ngày đăng: 08:04 12/08/2022 - Cập nhật: 13/08/2022 09:05", HANOI);

        assertEquals(
                Stream.of("2022-08-12T01:04:00Z", "2022-08-13T02:05:00Z")
                        .map(Instant::parse)
                        .toList(),
                dates.stream().map(found -> found.time().at()).toList());
    }

    @Property
    void any_text_is_read_without_complaint(@ForAll String line) {
        for (var found : VietnameseDates.all(line, HANOI)) {
            assertTrue(found.start() >= 0 && found.start() < found.end() && found.end() <= line.length());
        }
    }
}
