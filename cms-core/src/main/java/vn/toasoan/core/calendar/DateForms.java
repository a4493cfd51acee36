package vn.toasoan.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The ways a day is written. The day stands before the month, except where a year stands first.
 *
 * <p>A year must be written with four figures and lie in 1900–2100; a number of a document ({@code 12/08/2022/NĐ-CP})
 * is not a day.
 */
final class DateForms {

    private static final String MONTH_WORD =
            "(?:1[0-2]|0?[1-9]|gieng|muoi\\s+mot|muoi\\s+hai|mot|hai|ba|tu|nam|sau|bay" + "|tam|chin|muoi|chap)";
    private static final String MONTH_NAME = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String FROM = "(?<!\\d)(?<!\\d[/.-])";
    private static final String YEAR = "(\\d{4})(?![\\d])(?!\\s?/\\s?[a-z]{2})";

    private static final List<Form> FORMS = List.of(
            new Form(FROM + "(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?" + YEAR, 1, 3, 4),
            new Form(FROM + "(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", 4, 3, 1),
            new Form(
                    FROM + "(\\d{1,2})\\s+thang\\s+(" + MONTH_WORD + ")(?:\\s*,\\s*|\\s+)(?:nam\\s+)?" + YEAR, 1, 2, 3),
            new Form(FROM + "(\\d{1,2})\\s+thg?\\.?\\s?(\\d{1,2}),?\\s+" + YEAR, 1, 2, 3),
            new Form("(?<![a-z])thang\\s+(" + MONTH_WORD + ")\\s+(\\d{1,2}),?\\s+" + YEAR, 2, 1, 3),
            new Form("(?<![a-z])thg?\\.?\\s?(\\d{1,2})\\s+(\\d{1,2}),?\\s+" + YEAR, 2, 1, 3),
            new Form(FROM + "(\\d{1,2})(?:st|nd|rd|th)?\\s+(" + MONTH_NAME + "),?\\s+" + YEAR, 1, 2, 3),
            new Form("(?<![a-z])(" + MONTH_NAME + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR, 2, 1, 3));

    private static final List<String> MONTH_WORDS =
            List.of("", "mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai");
    private static final List<String> MONTH_NAMES =
            List.of("", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateForms() {}

    /** A day and where it stands. */
    record Day(LocalDate date, int start, int end) {}

    /** The first valid day at or after a place in plain letters; empty if none. */
    static Optional<Day> first(String plain, int from) {
        return FORMS.stream()
                .flatMap(form -> form.first(plain, from).stream())
                .min((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
    }

    private record Form(Pattern pattern, int day, int month, int year) {

        Form(String regex, int day, int month, int year) {
            this(Pattern.compile(regex), day, month, year);
        }

        Optional<Day> first(String plain, int from) {
            var matcher = pattern.matcher(plain);
            for (int at = from; at <= plain.length() && matcher.find(at); at = matcher.start() + 1) {
                var day = day(matcher.toMatchResult());
                if (day.isPresent()) {
                    return day;
                }
            }
            return Optional.empty();
        }

        private Optional<Day> day(MatchResult match) {
            int year = Integer.parseInt(match.group(this.year));
            if (year < 1900 || year > 2100) {
                return Optional.empty();
            }
            try {
                var date = LocalDate.of(year, monthNumber(match.group(month)), Integer.parseInt(match.group(day)));
                return Optional.of(new Day(date, match.start(), match.end()));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    private static int monthNumber(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return switch (written) {
            case "gieng" -> 1;
            case "chap" -> 12;
            default -> {
                int named = MONTH_WORDS.indexOf(written.replaceAll("\\s+", " "));
                yield named > 0 ? named : MONTH_NAMES.indexOf(written.substring(0, 3));
            }
        };
    }
}
