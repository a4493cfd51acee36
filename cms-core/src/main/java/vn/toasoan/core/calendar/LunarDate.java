package vn.toasoan.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * A day of the Vietnamese lunar calendar (âm lịch).
 *
 * <p>A month begins on the day of the new moon, by the clocks of Hà Nội (UTC+7). The month with the winter solstice is the
 * eleventh. Where thirteen months begin between two such, the first without a major term of the sun is a leap month and
 * has the number of the one before. Right from 1968 on, when these rules became law; before, other clocks were in use.
 *
 * <p>Source: Hồ Ngọc Đức, Thuật toán tính âm lịch; this is equal to his table of the years to 2100.
 *
 * @param day 1 to 30
 * @param month 1 to 12
 * @param leapMonth whether the month is the second of its number (tháng nhuận)
 * @param year by which the lunar year is counted: that in which its first month begins
 */
public record LunarDate(int day, int month, boolean leapMonth, int year) {

    private static final List<String> STEMS =
            List.of("Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ");
    private static final List<String> BRANCHES =
            List.of("Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi");
    private static final List<String> MONTHS =
            List.of("Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Chạp");

    private static final int ELEVENTH = 11;
    private static final int MONTHS_OF_YEAR = 12;
    /** The last day that is named with a word before it: mùng 10. */
    private static final int LAST_EARLY = 10;

    /** The lunar date of a day. */
    public static LunarDate of(LocalDate day) {
        var moon = NewMoons.upTo(day);
        var solstice = eleventh(day.getYear());
        var begun = moon >= solstice;
        var first = begun ? solstice : eleventh(day.getYear() - 1);
        var next = begun ? eleventh(day.getYear() + 1) : solstice;
        var leap = next - first > MONTHS_OF_YEAR ? leapMonth(first) : next;
        var place = moon - first - (moon >= leap ? 1 : 0);
        return new LunarDate(
                (int) (day.toEpochDay() - NewMoons.day(moon).toEpochDay()) + 1,
                (ELEVENTH - 1 + place) % MONTHS_OF_YEAR + 1,
                moon == leap,
                day.getYear() - (begun ? 0 : 1) + (place > MONTHS_OF_YEAR - ELEVENTH ? 1 : 0));
    }

    /** The moon of the month with the winter solstice of the year. */
    private static int eleventh(int year) {
        var moon = NewMoons.upTo(LocalDate.of(year, Month.DECEMBER, 31));
        while (SunTerms.atStart(NewMoons.day(moon)) == SunTerms.WINTER_SOLSTICE) {
            moon--;
        }
        return moon;
    }

    /** The moon of the first month after the eleventh in which the sun passes no major term. */
    private static int leapMonth(int eleventh) {
        var moon = eleventh + 1;
        while (SunTerms.atStart(NewMoons.day(moon)) != SunTerms.atStart(NewMoons.day(moon + 1))) {
            moon++;
        }
        return moon;
    }

    /** The year by stem and branch, such as {@code Bính Ngọ}. */
    public String yearName() {
        return STEMS.get(Math.floorMod(year, STEMS.size())) + " " + BRANCHES.get(Math.floorMod(year, BRANCHES.size()));
    }

    /** As papers print it: {@code 20 tháng Mười Bính Ngọ}, {@code mùng 1 tháng Giêng Đinh Mùi}. */
    public String inWords() {
        return (day <= LAST_EARLY ? "mùng " : "") + day + " tháng " + MONTHS.get(month - 1)
                + (leapMonth ? " nhuận " : " ") + yearName();
    }
}
