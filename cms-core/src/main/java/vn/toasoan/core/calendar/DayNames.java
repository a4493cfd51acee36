package vn.toasoan.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Names of days as Vietnamese papers write them. */
public final class DayNames {

    private DayNames() {}

    /** The weekday, such as {@code Thứ Sáu} or {@code Chủ nhật}. */
    public static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    /** The day in words, such as {@code ngày 3 tháng 2 năm 2023}. */
    public static String inWords(LocalDate day) {
        return "ngày %d tháng %d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
