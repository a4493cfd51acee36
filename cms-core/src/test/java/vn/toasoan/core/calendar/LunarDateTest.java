package vn.toasoan.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDateTest {

    /** A published table of the years 1900 to 2100, where it lies beside the checkout; it is none of the product's. */
    private static final Path TABLE = Path.of("shared/data/tet.tsv");

    private static final int LAW_SINCE = 1968;

    /** The first days of years whose Tết differs from that of China or begins a leap year, and days of memory. */
    @ParameterizedTest
    @CsvSource({
        "1968-01-29, mùng 1 tháng Giêng Mậu Thân",
        "1969-09-02, 21 tháng Bảy Kỷ Dậu",
        "1975-04-30, 20 tháng Ba Ất Mão",
        "1984-12-22, mùng 1 tháng Chạp Giáp Tý",
        "1985-01-21, mùng 1 tháng Giêng Ất Sửu",
        "2007-02-17, mùng 1 tháng Giêng Đinh Hợi",
        "2020-05-23, mùng 1 tháng Tư nhuận Canh Tý",
        "2024-02-10, mùng 1 tháng Giêng Giáp Thìn",
        "2025-07-25, mùng 1 tháng Sáu nhuận Ất Tỵ",
        "2025-09-02, 11 tháng Bảy Ất Tỵ",
        "2026-02-16, 29 tháng Chạp Ất Tỵ",
        "2026-02-17, mùng 1 tháng Giêng Bính Ngọ",
        "2026-11-28, 20 tháng Mười Bính Ngọ",
        "2030-02-02, mùng 1 tháng Giêng Canh Tuất",
        "2033-12-22, mùng 1 tháng Mười một nhuận Quý Sửu",
        "2054-05-07, mùng 1 tháng Tư Giáp Tuất"
    })
    void days_that_are_known_are_named_as_papers_do(LocalDate day, String words) {
        assertEquals(words, LunarDate.of(day).inWords());
    }

    @Test
    void days_follow_each_other_and_months_have_29_or_30() {
        var before = LunarDate.of(LocalDate.of(LAW_SINCE, Month.JANUARY, 1));
        for (var day = LocalDate.of(LAW_SINCE, Month.JANUARY, 2); day.getYear() <= 2100; day = day.plusDays(1)) {
            var date = LunarDate.of(day);
            if (date.day() == 1) {
                assertTrue(before.day() == 29 || before.day() == 30, before + " before " + day);
            } else {
                var expected = new LunarDate(before.day() + 1, before.month(), before.leapMonth(), before.year());
                assertEquals(expected, date);
            }
            before = date;
        }
    }

    @Test
    void every_day_since_1968_is_that_of_the_published_table() throws IOException {
        var table = table();
        assumeTrue(table != null, "no " + TABLE + " beside this checkout");
        var days = 0;
        for (var row : Files.readAllLines(table).stream().skip(1).toList()) {
            var fields = row.split("\t", -1);
            var year = Integer.parseInt(fields[0]);
            days += year < LAW_SINCE ? 0 : compare(year, LocalDate.parse(fields[1]), fields[3]);
        }
        assertTrue(days > 48_000, "days compared: " + days);
    }

    private static @Nullable Path table() {
        var at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve(TABLE))) {
            at = at.getParent();
        }
        return at == null ? null : at.resolve(TABLE);
    }

    /** Lengths of months, from the first; {@code +} before that of a leap month. */
    private static int compare(int year, LocalDate first, String lengths) {
        var day = first;
        var month = 0;
        for (var length : lengths.split(" ", -1)) {
            var isLeap = length.startsWith("+");
            month += isLeap ? 0 : 1;
            for (var n = 1; n <= Integer.parseInt(length.replace("+", "")); n++) {
                assertEquals(new LunarDate(n, month, isLeap, year), LunarDate.of(day), day.toString());
                day = day.plusDays(1);
            }
        }
        return (int) (day.toEpochDay() - first.toEpochDay());
    }
}
