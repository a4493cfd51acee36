package vn.toasoan.core.intake.line;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.calendar.VietnameseDates;

/**
 * A line that prints when an article appeared, with what else stands on it.
 *
 * @param published the time printed without a label or as that of publishing; null if none
 * @param updated the time labelled as that of an update; null if none
 * @param rest what is neither date nor label nor counter, such as a name or a section; may be empty
 * @param labelled whether a word such as {@code Ngày đăng} says what the time is
 */
public record DateLine(
        @Nullable PrintedTime published, @Nullable PrintedTime updated, String rest, boolean labelled) {

    private static final int LONGEST = 200;
    private static final Pattern UPDATED = Pattern.compile("cap nhat|sua|updated|modified");
    private static final Pattern LABEL =
            Pattern.compile("dang|xuat ban|ban hanh|gui|tao|phat hanh|published|posted|created|thoi gian");
    private static final Pattern TODAY = Pattern.compile("hom nay|bay gio|today");
    private static final Pattern COUNTER = Pattern.compile(
            "(?iu)(?:(?:số\\s+)?(?:lượt|lần)\\s+(?:xem|đọc)|đã\\s+xem|xem|views?|hits|bình\\s+luận|comments?|mã\\s+bài|"
                    + "phản\\s+hồi|số\\s+lượt\\s+truy\\s+cập|lượt\\s+truy\\s+cập)\\s*[:=(]?\\s*\\d[\\d.,]*\\)?"
                    + "|\\(?\\d[\\d.,]*\\s*(?:lượt\\s+(?:xem|đọc)|views?|bình\\s+luận|comments?|phút\\s+đọc)\\)?");
    private static final Pattern SIGNS = Pattern.compile("^[\\s|,;:.•·–—/)\\]*#»>-]+|[\\s|,;:.•·–—/(\\[*#»>-]+$");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BY =
            Pattern.compile("(?i)^[\\s,|-]*(?:(?:posted|published)(?:\\s+on)?)?[\\s,|:-]*\\bby\\s*:?(?=\\s+\\p{Lu})");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(\\[]\\s*[)\\]]");
    private static final Pattern LABEL_WORDS = Pattern.compile(
            "(?iu)(?:bài\\s+viết\\s+)?(?:được\\s+)?(?:ngày\\s+)?(?:cập\\s+nhật|xuất\\s+bản|đăng(?:\\s+tải)?|gửi|phát\\s+hành|posted(?:\\s+on)?|published(?:\\s+on)?)"
                    + "(?:\\s+(?:ngày|lúc|vào|lần\\s+cuối))*\\s*:?\\s*$");

    /** Reads a line that holds one or two dates and hardly anything else; empty for any other line. */
    public static Optional<DateLine> of(Line line, ZoneId zone) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var text = line.text();
        PrintedTime published = null;
        PrintedTime updated = null;
        var rest = new StringBuilder();
        var labelled = false;
        int done = 0;
        for (var found : VietnameseDates.all(text, zone)) {
            var before = text.substring(done, found.start());
            var label = Letters.folded(before);
            if (TODAY.matcher(label).find()) {
                return Optional.empty();
            }
            var update = UPDATED.matcher(label).find();
            labelled |= update || LABEL.matcher(label).find();
            if (update && updated == null) {
                updated = found.time();
            } else if (!update && published == null) {
                published = found.time();
            }
            rest.append(LABEL_WORDS.matcher(before).replaceFirst("")).append(' ');
            done = found.end();
        }
        if (done == 0) {
            return Optional.empty();
        }
        rest.append(text.substring(done));
        return Optional.of(new DateLine(published, updated, bare(rest.toString()), labelled));
    }

    /** Whether nothing but dates, labels and counters stand on the line. */
    public boolean isPure() {
        return rest.isEmpty();
    }

    /** The cells between bars that are no buttons. */
    private static String withoutTools(String rest) {
        if (rest.indexOf('|') < 0) {
            return rest;
        }
        return BAR.splitAsStream(rest)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty() && Furniture.of(Line.of(cell, 0)) != Furniture.Kind.TOOL)
                .collect(Collectors.joining(" | "));
    }

    private static String bare(String rest) {
        var text =
                withoutTools(BY.matcher(COUNTER.matcher(rest).replaceAll(" ")).replaceFirst(" "));
        text = EMPTY_BRACKETS.matcher(text).replaceAll(" ");
        text = SIGNS.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
        return VietnameseDates.isLabel(text) || text.matches("[\\d\\s]*") ? "" : text;
    }
}
