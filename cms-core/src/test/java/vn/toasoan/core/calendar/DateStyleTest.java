package vn.toasoan.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateStyleTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant MORNING = Instant.parse("2023-02-03T03:02:34Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "gio-gmt^MINUTE^03/02/2023 | 10:02 GMT+7",
                "gach-ngang^MINUTE^03-02-2023 10:02",
                "ngay-gio^MINUTE^03/02/2023 10:02",
                "cap-nhat^SECOND^Cập nhật ngày: 03/02/2023 10:02:34",
                "cap-nhat^MINUTE^Cập nhật ngày: 03/02/2023 10:02",
                "day-du^MINUTE^Thứ Sáu, 03/02/2023 - 10:02",
                "day-du^SECOND^Thứ Sáu, 03/02/2023 - 10:02",
                "ngay^SECOND^03/02/2023",
                "gio-gmt^DAY^03/02/2023",
                "cap-nhat^DAY^Cập nhật ngày: 03/02/2023",
                "day-du^DAY^Thứ Sáu, 03/02/2023",
            })
    void each_style_prints_what_is_known(String id, Precision precision, String printed) {
        var style = DateStyle.of(id).orElseThrow();

        assertEquals(printed, style.print(new PrintedTime(MORNING, precision), HANOI));
    }

    @ParameterizedTest
    @EnumSource(DateStyle.class)
    void a_time_known_to_the_day_never_prints_a_clock(DateStyle style) {
        var day = PrintedTime.day(LocalDate.of(2022, 8, 12), HANOI);

        assertFalse(style.print(day, HANOI).contains("00:00"));
    }

    @Property
    void what_a_style_prints_is_read_back(
            @ForAll DateStyle style, @ForAll @LongRange(min = 200_000_000L, max = 4_100_000_000L) long second) {
        var minute = Instant.ofEpochSecond(second).truncatedTo(ChronoUnit.MINUTES);
        var time = new PrintedTime(minute, Precision.MINUTE);
        var read = VietnameseDates.find(style.print(time, HANOI), HANOI)
                .orElseThrow()
                .time();

        assertEquals(time.day(HANOI), read.day(HANOI));
        assertTrue(style == DateStyle.NGAY || style == DateStyle.GIO_GMT || read.equals(time));
    }

    @Test
    void a_zone_with_half_hours_prints_them() {
        var printed = DateStyle.GIO_GMT.print(new PrintedTime(MORNING, Precision.MINUTE), ZoneId.of("Asia/Kolkata"));

        assertEquals("03/02/2023 | 08:32 GMT+5:30", printed);
    }

    @Test
    void an_unknown_name_is_no_style() {
        assertTrue(DateStyle.of("us").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2023-02-03,Thứ Sáu", "2019-02-03,Chủ nhật"})
    void days_have_names(LocalDate day, String weekday) {
        assertEquals(weekday, DayNames.weekday(day.getDayOfWeek()));
    }
}
