package vn.toasoan.core.intake.line;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.VietnameseDates;

/**
 * The line of slogans that portals run above their pages, cut into slogans.
 *
 * <p><b>Where it is cut:</b> at a dash with a space behind it whose next letter is a capital, and that has a space or
 * a closing bracket, quote or full stop before it; at bars, stars and diamonds; behind a call mark. Never within
 * brackets, between figures ({@code 2020 - 2025}), nor in {@code Mác - Lênin}.
 *
 * <p><b>Its days:</b> a bracketed span {@code (06/6/1989 - 06/6/2024)} names the founding day and the anniversary.
 * The slogan is shown until the end of the anniversary, of the latest one where it names several; the page does not
 * tell since when, so that stays open.
 */
public final class SloganLine {

    private static final ZoneId ANY = ZoneOffset.UTC;
    private static final int SHORTEST = 20;
    private static final int LONGEST_LINE = 10_000;
    private static final int NEAR = 12;
    private static final int SHORTEST_LINE = 40;
    private static final Pattern WORDS =
            Pattern.compile("\\b(?:nhiet liet|chao mung|ky niem \\d+ nam|ki niem \\d+ nam|quyet tam"
                    + "|muon nam|quang vinh|thi dua lap thanh tich|ra suc thi dua|tich cuc hoc tap|toan dang toan dan|song mai"
                    + "|doi doi|mung dang mung xuan|phan dau thuc hien|thuc hien thang loi|song chien dau)\\b");
    private static final Pattern SPAN = Pattern.compile("\\(([^()]*\\d{4}\\s*[-–—]\\s*[^()]*\\d{4})\\)");
    private static final Pattern SIGNS = Pattern.compile("^[\\s|*★☆♦◆•·–—;,-]+|[\\s|*★☆♦◆•·–—;,-]+$");

    private SloganLine() {}

    /** Whether a line reads as slogans: words of slogans, and either several of them or capitals throughout. */
    public static boolean is(Line line) {
        if (line.length() < SHORTEST_LINE
                || line.length() > LONGEST_LINE
                || !WORDS.matcher(line.key()).find()) {
            return false;
        }
        var slogans = cut(line.text());
        return slogans.size() > 2
                || (slogans.size() == 2
                        && (mostlyCapitals(line) || slogans.stream().allMatch(SloganLine::hasWords)))
                || line.capitals();
    }

    /** The slogans of such a line, in order. */
    public static List<CapturedSlogan> read(Line line) {
        return cut(line.text()).stream()
                .map(text -> new CapturedSlogan(text, null, lastDay(text)))
                .toList();
    }

    private static boolean hasWords(String slogan) {
        return WORDS.matcher(Letters.key(slogan)).find();
    }

    private static boolean mostlyCapitals(Line line) {
        var letters = line.text().codePoints().filter(Character::isLetter).count();
        return line.text().codePoints().filter(Character::isUpperCase).count() * 2 > letters;
    }

    private static List<String> cut(String line) {
        var slogans = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            var sign = line.charAt(i);
            depth = Math.max(0, depth + (sign == '(' ? 1 : sign == ')' ? -1 : 0));
            if (depth == 0 && separates(line, i)) {
                add(slogans, line.substring(start, sign == '!' ? i + 1 : i));
                start = i + 1;
            }
        }
        add(slogans, line.substring(start));
        return slogans;
    }

    /** A piece too short to be a slogan belongs to the one before it, as does its parallel: {@code MỪNG ĐẢNG - MỪNG XUÂN}. */
    private static void add(List<String> slogans, String piece) {
        var text = SIGNS.matcher(piece).replaceAll("");
        if (text.isEmpty()) {
            return;
        }
        if (!slogans.isEmpty() && (text.length() < SHORTEST || isParallel(slogans.getLast(), text))) {
            slogans.set(slogans.size() - 1, slogans.getLast() + " - " + text);
        } else {
            slogans.add(text);
        }
    }

    private static boolean isParallel(String slogan, String piece) {
        var last = slogan.substring(slogan.lastIndexOf(" - ") + 2).strip();
        return last.length() < SHORTEST && firstWord(last).equals(firstWord(piece));
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static boolean separates(String line, int place) {
        return switch (line.charAt(place)) {
            case '|', '★', '☆', '♦', '◆', '•', '*' -> true;
            case '!' -> place + 1 < line.length() && line.charAt(place + 1) == ' ';
            case '-', '–', '—' -> isDashBetween(line, place);
            default -> false;
        };
    }

    private static boolean isDashBetween(String line, int place) {
        var before = line.substring(Math.max(0, place - NEAR), place);
        var after = line.substring(place + 1, Math.min(line.length(), place + NEAR));
        var apart = after.startsWith(" ") || before.endsWith(" ") || before.endsWith(")");
        if (!apart || before.isEmpty() || " ).”\"!".indexOf(before.charAt(before.length() - 1)) < 0) {
            return false;
        }
        var right = after.strip();
        var opens = !right.isEmpty()
                && (Character.isUpperCase(right.codePointAt(0)) || "“\"".indexOf(right.charAt(0)) >= 0);
        var leninism = Letters.folded(before.strip()).endsWith("mac")
                && Letters.folded(right).startsWith("le");
        return opens && !leninism;
    }

    private static @Nullable LocalDate lastDay(String slogan) {
        return SPAN.matcher(slogan)
                .results()
                .map(MatchResult::group)
                .flatMap(
                        span -> VietnameseDates.all(span, ANY).stream().filter(date -> date.end() == span.length() - 1))
                .map(date -> date.time().day(ANY))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
