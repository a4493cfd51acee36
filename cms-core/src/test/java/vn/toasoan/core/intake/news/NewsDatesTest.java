package vn.toasoan.core.intake.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;

class NewsDatesTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-10-23T16:12:00+07:00 | 2013-10-23T09:12:00Z | MINUTE",
                "2013-10-23T16:12:05Z | 2013-10-23T16:12:05Z | SECOND",
                "2013-10-23T16:12:05.123+0700 | 2013-10-23T09:12:05Z | SECOND",
                "2013-10-23 16:12 | 2013-10-23T09:12:00Z | MINUTE",
                "2013-10-23T16:12 | 2013-10-23T09:12:00Z | MINUTE",
                "2013-10-23 16:12:09 | 2013-10-23T09:12:09Z | SECOND",
                "2013-10-23 | 2013-10-22T17:00:00Z | DAY",
                "23/10/2013 | 2013-10-22T17:00:00Z | DAY",
                "Thứ tư, 23/10/2013, 16:12 (GMT+7) | 2013-10-23T09:12:00Z | MINUTE",
                "ngày 23 tháng 10 năm 2013 | 2013-10-22T17:00:00Z | DAY",
            })
    void iso_times_and_printed_forms_are_read_as_exactly_as_they_are_given(
            String written, Instant at, Precision precision) {
        assertEquals(Optional.of(new PrintedTime(at, precision)), NewsDates.read(written, HANOI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hôm qua", "1382544720", "2013-13-45", "2013-02-30T10:00:00Z", "0001-01-01T00:00:00Z", "T"})
    void what_is_no_date_is_not_guessed(String written) {
        assertEquals(Optional.empty(), NewsDates.read(written, HANOI));
    }

    @Test
    void endless_text_is_no_date() {
        assertEquals(Optional.empty(), NewsDates.read("1/1/2020 ".repeat(2_000_000), HANOI));
    }
}
