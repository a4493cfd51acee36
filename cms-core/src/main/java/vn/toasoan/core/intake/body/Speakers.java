package vn.toasoan.core.intake.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.byline.Names;
import vn.toasoan.core.intake.line.Letters;
import vn.toasoan.core.intake.line.Line;

/** The labels by which an interview names who speaks: {@code PV:}, {@code Hỏi:}, {@code Ông Trần Văn Hải:}. */
final class Speakers {

    private static final int LONGEST_LABEL = 90;
    private static final int SHORTEST_LABEL = 3;

    /** Folded words by which people are addressed. */
    static final String YOU =
            "(?:ong|ba|anh|chi|em|co|thay|bac|cu|dong chi|bac si|tien si|giao su|luat su|nhac si|hoa si"
                    + "|thuong toa|linh muc|nghe si|nghe nhan|nha bao|nha van|dai ta|thuong ta|trung ta|thieu tuong|trung tuong"
                    + "|quy vi|cac (?:ong|anh|chi|dong chi)|pgs|gs|ts)";

    private static final Pattern MARK = Pattern.compile("^[-–—*•+]+\\s*");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");
    private static final Pattern ASKER = Pattern.compile(
            "^(?:(?:phong vien|p\\.? ?v\\.?|p/v|pv\\.|nha bao|btv|mc)(?: [^:]{1,40})?(?:\\s*\\([^)]*\\))?"
                    + "|hoi|cau hoi(?: (?:so )?\\d+)?|cau \\d+|nguoi hoi|ban doc|cong dan|cu tri|doc gia"
                    + "|(?:phong vien )?(?:bao|tap chi|dai|ttxvn|vov|vtv)[^:]{0,40})\\s*:\\s*");
    private static final Pattern PUBLIC_ASKER =
            Pattern.compile("(?:bao|tap chi|dai|ttxvn|vov|vtv|ban doc|cong dan|cu tri|doc gia).*");
    private static final Pattern ANSWER = Pattern.compile("^(?:dap|tra loi|tl|xin tra loi)\\s*[:.]\\s*");
    private static final Pattern DEGREES = Pattern.compile(
            "^(?:(?:GS|PGS|TSKH|TS|ThS|BS|CKI{1,2}|KS|LS|NSND|NSƯT|NGND|NGƯT|TP|Th|Đ)(?:[.,]\\s*|\\s+))+");
    private static final Pattern TITLED = Pattern.compile(YOU + "[. ].*");

    private Speakers() {}

    /** A line split into who speaks and what is said. */
    record Said(String speaker, String text) {}

    /** A line without the dash or star that opens it. */
    static String unmarked(String text) {
        return MARK.matcher(text).replaceFirst("");
    }

    /**
     * A line behind the label of who asks; empty if it bears none.
     *
     * <p>The name of a paper or of readers counts only before a question or a polite opening.
     */
    static Optional<Said> asker(String line) {
        var bare = unmarked(line);
        var label = ASKER.matcher(Letters.folded(bare));
        if (!label.find() || label.end() > LONGEST_LABEL) {
            return Optional.empty();
        }
        var name = COLON.matcher(bare.substring(0, label.end())).replaceFirst("");
        var text = bare.substring(label.end()).strip();
        var asks = !PUBLIC_ASKER.matcher(Letters.key(name)).matches() || text.endsWith("?") || Politeness.opens(text);
        return asks ? Optional.of(new Said(name, text)) : Optional.empty();
    }

    /** A line behind the label of who answers: the word, a title, or a text that ends with a full name; empty if none. */
    static Optional<Said> answerer(String line) {
        var bare = unmarked(line);
        var word = ANSWER.matcher(Letters.folded(bare));
        if (word.find()) {
            var label = bare.substring(0, word.end()).replaceAll("[:.\\s]+$", "");
            return Optional.of(new Said(label, bare.substring(word.end()).strip()));
        }
        int colon = bare.indexOf(':');
        var possible = colon >= SHORTEST_LABEL
                && colon <= LONGEST_LABEL
                && isPerson(bare.substring(0, colon).strip());
        return possible
                ? Optional.of(new Said(
                        bare.substring(0, colon).strip(),
                        bare.substring(colon + 1).strip()))
                : Optional.empty();
    }

    /** The lines with a label that stands alone put before the words it belongs to. */
    static List<Line> joined(List<Line> lines) {
        var joined = new ArrayList<Line>();
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
        if (!line.text().endsWith(":") || line.length() > LONGEST_LABEL) {
            return false;
        }
        var isAsker = ASKER.matcher(Letters.folded(unmarked(line.text()))).matches();
        return isAsker
                || answerer(line.text()).filter(said -> said.text().isEmpty()).isPresent();
    }

    private static boolean isPerson(String label) {
        var last = label.substring(label.lastIndexOf(' ') + 1).replaceAll("[()]", "");
        var large = !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
        var titled = TITLED.matcher(Letters.folded(label)).matches();
        return large
                && (titled || Names.hasFullName(label))
                && !DEGREES.matcher(label).replaceFirst("").matches(".*[.;?!].*");
    }
}
