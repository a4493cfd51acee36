package vn.toasoan.core.calendar;

import java.time.DayOfWeek;

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
}
