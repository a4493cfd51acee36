package vn.toasoan.core.intake.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.intake.byline.Names;
import vn.toasoan.core.intake.line.Letters;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.ListItem;

/**
 * The turns of an interview: who asks, who answers.
 *
 * <p>A question is a line behind a label of the asker ({@code PV:}, {@code Hỏi:}); a line behind a dash that ends with
 * a question mark; or, where neither stands, a question that addresses somebody ({@code Thưa ông, …?}). Lines make an
 * interview only if answers follow: one labelled question, two questions that are each followed by more text, or one
 * and the closing thanks. A list of dash items is none.
 */
final class Turns {

    private static final int LONGEST_QUESTION = 900;
    private static final int LONGEST_LABEL = 90;
    private static final int REAL_ANSWER = 60;
    private static final String YOU =
            "(?:ong|ba|anh|chi|em|co|thay|bac|cu|dong chi|bac si|tien si|giao su|luat su|nhac si|hoa si"
                    + "|thuong toa|linh muc|nghe si|nghe nhan|nha bao|nha van|dai ta|thuong ta|trung ta|thieu tuong|trung tuong|quy vi|cac (?:ong|anh|chi|dong chi)|pgs|gs|ts)";
    private static final Pattern MARK = Pattern.compile("^[-–—*•+]+\\s*");
    private static final Pattern ASKER = Pattern.compile(
            "^(?:(?:phong vien|p\\.? ?v\\.?|p/v|pv\\.|nha bao|btv|mc)(?: [^:]{1,40})?(?:\\s*\\([^)]*\\))?"
                    + "|hoi|cau hoi(?: (?:so )?\\d+)?|cau \\d+|nguoi hoi|ban doc|cong dan|cu tri|doc gia|(?:phong vien )?(?:bao|tap chi|dai|ttxvn|vov|vtv)[^:]{0,40})\\s*:\\s*");
    private static final Pattern ANSWERER = Pattern.compile("^(?:dap|tra loi|tl|xin tra loi)\\s*[:.]\\s*");
    private static final Pattern ADDRESS = Pattern.compile("\\bthua (?:quy )?" + YOU + "\\b|\\bxin " + YOU
            + " (?:cho|vui long|gioi thieu|chia se|danh gia)" + "|\\b" + YOU
            + " (?:co the|danh gia|cho biet|suy nghi|nhan dinh|nghi|co|da|se|vui long|hay|nhin nhan|muon|mong|ky vong|danh gia)\\b|\\bcua "
            + YOU + "\\b");
    private static final Pattern POLITE = Pattern.compile("^(?:thua|xin|de nghi|nho|mong|vay|duoc biet|vang)\\b.*");
    private static final Pattern SENDER = Pattern.compile("\\([^()]{3,120}\\)\\.?");
    private static final Pattern THANKS =
            Pattern.compile("^(?:vang,? |da,? )?(?:(?:xin|tran trong|chan thanh|rat)\\s+)*cam on\\b.*");

    private final List<Line> lines;
    private final boolean interview;
    private final boolean marked;

    Turns(List<Line> lines) {
        this.lines = lines;
        this.marked = lines.stream().anyMatch(line -> asker(line.text()) != null || isDashed(line));
        this.interview = isInterview();
    }

    /** What a line is in an interview. */
    sealed interface Turn {
        /** It opens a question. */
        record Asks(@Nullable String speaker, String text) implements Turn {}

        /** It belongs to the question before it, as the name of who sent it. */
        record Adds(String text) implements Turn {}

        /** It opens an answer, or goes on with one where no speaker and no dash stands. */
        record Answers(@Nullable String speaker, String text, boolean opens) implements Turn {}

        /** It thanks. */
        record Thanks(String text) implements Turn {}
    }

    /** Whether the lines are an interview. */
    boolean isInterview(int place) {
        return interview && place >= first();
    }

    /** The turn of a line of an interview. */
    Turn at(int place) {
        var line = lines.get(place);
        var bare = MARK.matcher(line.text()).replaceFirst("");
        if (isThanks(line)) {
            return new Turn.Thanks(withoutLabel(bare));
        }
        if (isQuestion(line)) {
            return new Turn.Asks(asker(line.text()), withoutLabel(bare));
        }
        if (isSender(place)) {
            return new Turn.Adds(line.text());
        }
        var speaker = answerer(bare);
        if (speaker != null) {
            return new Turn.Answers(
                    speaker, bare.substring(bare.indexOf(':') + 1).strip(), true);
        }
        var said = ANSWERER.matcher(Letters.folded(bare));
        if (said.find()) {
            return new Turn.Answers(
                    bare.substring(0, said.end()).replaceAll("[:.\\s]+$", ""),
                    bare.substring(said.end()).strip(),
                    true);
        }
        var opens = place > 0 && (isQuestion(lines.get(place - 1)) || isSender(place - 1));
        return new Turn.Answers(null, opens ? bare : line.text(), opens);
    }

    /** A line in brackets straight behind a question. */
    private boolean isSender(int place) {
        return place > 0 && SENDER.matcher(lines.get(place).text()).matches() && isQuestion(lines.get(place - 1));
    }

    private int first() {
        int place = 0;
        while (place < lines.size() && !isQuestion(lines.get(place))) {
            place++;
        }
        return place;
    }

    private boolean isInterview() {
        int answered = 0;
        int labelled = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            var next = lines.get(i + 1);
            var behind = isSender(i + 1) && i + 2 < lines.size() ? lines.get(i + 2) : next;
            if (isQuestion(line) && !isQuestion(behind) && behind.length() >= REAL_ANSWER) {
                answered++;
                labelled += asker(line.text()) == null ? 0 : 1;
            }
        }
        var thanks = lines.stream().anyMatch(this::isThanks);
        var speakers = lines.stream()
                .anyMatch(line -> answerer(MARK.matcher(line.text()).replaceFirst("")) != null);
        return labelled > 0 || (answered > 0 && thanks) || (answered > 1 && (marked || speakers || answered > 2));
    }

    private boolean isQuestion(Line line) {
        if (line.length() > LONGEST_QUESTION || isThanks(line)) {
            return false;
        }
        var folded = Letters.folded(MARK.matcher(line.text()).replaceFirst(""));
        if (asker(line.text()) != null) {
            return true;
        }
        var dash = isDash(line);
        if (dash && !line.endsWith("?")) {
            return POLITE.matcher(folded).matches() && ADDRESS.matcher(folded).find();
        }
        return line.endsWith("?")
                && (dash || (ADDRESS.matcher(folded).find() && (!marked || folded.contains("thua "))));
    }

    private static boolean isDash(Line line) {
        return ListItem.of(line.text())
                .filter(item -> !item.mark().ordered() && item.mark() != ListItem.Mark.PLUS)
                .isPresent();
    }

    private static boolean isDashed(Line line) {
        return isDash(line) && line.endsWith("?");
    }

    private boolean isThanks(Line line) {
        var bare = withoutLabel(MARK.matcher(line.text()).replaceFirst(""));
        return line.length() <= 140 && THANKS.matcher(Letters.folded(bare)).matches();
    }

    private static String withoutLabel(String bare) {
        var label = ASKER.matcher(Letters.folded(bare));
        return label.find() ? bare.substring(label.end()).strip() : bare;
    }

    private static @Nullable String asker(String text) {
        var bare = MARK.matcher(text).replaceFirst("");
        var label = ASKER.matcher(Letters.folded(bare));
        if (!label.find() || label.end() > LONGEST_LABEL) {
            return null;
        }
        var rest = Letters.folded(bare.substring(label.end()));
        var name = bare.substring(0, label.end()).replaceAll("\\s*:\\s*$", "");
        var isPaper = Letters.key(name).matches("(?:bao|tap chi|dai|ttxvn|vov|vtv|ban doc|cong dan|cu tri|doc gia).*");
        return isPaper && !bare.endsWith("?") && !POLITE.matcher(rest).matches() ? null : name;
    }

    /** A label that ends with a full name, such as {@code Bí thư Tỉnh ủy Nguyễn Văn An:}, or with a person's title. */
    private static @Nullable String answerer(String bare) {
        int colon = bare.indexOf(':');
        if (colon < 3 || colon > LONGEST_LABEL) {
            return null;
        }
        var label = bare.substring(0, colon).strip();
        var last = label.substring(label.lastIndexOf(' ') + 1).replaceAll("[()]", "");
        var titled = Letters.folded(label).matches(YOU + " .*");
        var named = Names.hasFullName(label) || titled;
        return named && !last.isEmpty() && Character.isUpperCase(last.codePointAt(0)) && !label.matches(".*[.;?!].*")
                ? label
                : null;
    }

    /** The lines with a label that stands alone put before the words it belongs to. */
    static List<Line> joined(List<Line> lines) {
        var joined = new java.util.ArrayList<Line>();
        Optional<Line> label = Optional.empty();
        for (var line : lines) {
            if (label.isPresent()) {
                joined.add(line.with(label.get().text() + " " + line.text()));
                label = Optional.empty();
            } else if (isLabelAlone(line)) {
                label = Optional.of(line);
            } else {
                joined.add(line);
            }
        }
        label.ifPresent(joined::add);
        return List.copyOf(joined);
    }

    private static boolean isLabelAlone(Line line) {
        var bare = MARK.matcher(line.text()).replaceFirst("");
        if (!bare.endsWith(":") || line.length() > LONGEST_LABEL) {
            return false;
        }
        var folded = Letters.folded(bare);
        return ASKER.matcher(folded).matches() || ANSWERER.matcher(folded).matches() || answerer(bare) != null;
    }
}
