package vn.toasoan.core.intake.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.body.CapturedBlock.Caption;
import vn.toasoan.core.intake.byline.Names;
import vn.toasoan.core.intake.line.Hints;
import vn.toasoan.core.intake.line.Letters;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.Sentences;

/**
 * Tells captions from the text around them.
 *
 * <p>Sure signs are a credit ({@code Ảnh: H.T}), {@code Ảnh minh họa}, places in a picture ({@code thứ 4 từ phải
 * sang}), and the mark-up. Without one, a single line is a caption where it shows a scene, see {@link Scenes}.
 */
final class Captions {

    private static final int LONGEST = 420;
    private static final int MOST_SENTENCES = 3;

    private static final String PHOTO = "(?:Ảnh|ẢNH|ảnh|Hình|Photo|Ảnh, video|Nguồn ảnh|Ảnh và clip)";
    private static final String KIND = "((?:\\s+(?:minh h[oọ][aạ]|tư liệu|chụp|do|của|cắt từ clip|lưu trữ))?)";
    private static final Pattern CREDIT = Pattern.compile(
            "(?:^|[\\s.,;(\\[|–-]+)" + PHOTO + KIND + "\\s*[:;/]\\s*([^()\\[\\]:]{1,70}?)\\s*[)\\]]?[.;]?$");
    private static final Pattern CREDIT_WITHOUT_COLON = Pattern.compile("(?:[.)”\"]|\\s[-–])\\s*[(\\[]?Ảnh()\\s+"
            + "(\\p{Lu}[\\p{L}.]*(?:[\\s-]+\\p{Lu}[\\p{L}.]*){0,4})\\s*[)\\]]?\\.?$");
    private static final Pattern SOURCE_IN_BRACKETS = Pattern.compile(
            "\\s*[(\\[](?:(?:Nguồn|Nguồn ảnh|Theo)\\s*:?|Ảnh\\s*:|Ảnh(?=\\s+\\p{Lu}))()\\s+([^()]{2,60})[)\\]]\\.?$");
    private static final List<Pattern> CREDITS = List.of(CREDIT, CREDIT_WITHOUT_COLON, SOURCE_IN_BRACKETS);

    private static final Pattern ILLUSTRATION = Pattern.compile(
            "(?:^|[\\s.(–-])\\(?(?:anh|hinh|tranh) (?:minh hoa|tu lieu|st|suu tam|internet|cong tac vien)\\)?\\.?$");
    private static final Pattern PLACES =
            Pattern.compile("\\((?:nguoi )?(?:dung |ngoi )*(?:thu (?:\\d+|nhat|hai|ba|tu|nam|sau|bay)\\b"
                    + "|hang (?:dau|tren|truoc|sau|duoi|thu|\\d)|ben (?:phai|trai)|ngoai cung|ngoai bia|bia (?:phai|trai)"
                    + "|(?:o )?giua|trai|phai|ao \\p{L}+|mac \\p{L}+|deo \\p{L}+|cam \\p{L}+|dau tien|tu trai|tu phai)[^)]*\\)"
                    + "|\\btu (?:trai|phai)(?: sang| qua)");
    private static final Pattern REPORTS = Pattern.compile("\\b(?:cho biet|cho rang|khang dinh|nhan manh|noi)\\b");

    private static final List<String> CREDIT_WORDS = List.of("Ảnh", "ảnh", "ẢNH", "Hình", "Photo", "Nguồn", "Theo");

    private static final Set<String> LENDERS = Set.of(
            "nvcc",
            "n v c c",
            "nhan vat cung cap",
            "dvcc",
            "don vi cung cap",
            "bvcc",
            "ctv",
            "ttxvn",
            "afp",
            "reuters");

    private Captions() {}

    /** A line that is a caption by a sure sign; empty for any other. */
    static Optional<Caption> sure(Line line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (var form : mayCredit(line.text()) ? CREDITS : List.<Pattern>of()) {
            var matcher = form.matcher(line.text());
            if (matcher.find() && isShown(line.text().substring(0, matcher.start()))) {
                return Optional.of(credited(line.text(), matcher));
            }
        }
        var pictured = isPictured(line) || line.hints().place() == Hints.Place.CAPTION;
        return pictured ? Optional.of(new Caption(line.text(), null)) : Optional.empty();
    }

    /**
     * A line that is a caption because it stands alone and shows a scene; empty for any other.
     *
     * @param typical the middle length of the article's paragraphs, in characters
     */
    static Optional<Caption> standing(Line line, int typical) {
        return Scenes.shows(line, typical) ? Optional.of(new Caption(line.text(), null)) : Optional.empty();
    }

    /** Whether a line can only be a caption, even as the first below a title, where leads stand. */
    static boolean isAtTop(Line line, int typical) {
        return sure(line).isPresent() || Scenes.showsAtTop(line, typical);
    }

    /** Whether a line holds nothing but the credit of a picture, so that the line before it is the caption. */
    static boolean isCreditOnly(Line line) {
        return sure(line).map(Caption::text).filter(String::isEmpty).isPresent();
    }

    /** Whether a line holds nothing but who lent a picture, as some papers print it below the caption: {@code NVCC}. */
    static boolean isCreditName(Line line) {
        return LENDERS.contains(line.key()) || (line.capitals() && line.words() > 1 && Names.isPerson(line.text()));
    }

    /** The credit of a line that holds nothing else. */
    static String credit(Line line) {
        return sure(line).map(Caption::credit).orElse(line.text());
    }

    /** Whether a text holds a word without which no form of credit is. */
    private static boolean mayCredit(String text) {
        return CREDIT_WORDS.stream().anyMatch(text::contains);
    }

    private static boolean isShown(String text) {
        return text.isEmpty() || Sentences.count(text) <= MOST_SENTENCES;
    }

    private static boolean isPictured(Line line) {
        var folded = Letters.folded(line.text());
        var placed = PLACES.matcher(folded).find() && Sentences.count(line.text()) == 1;
        return ILLUSTRATION.matcher(folded).find()
                || (placed && !REPORTS.matcher(folded).find());
    }

    private static Caption credited(String text, Matcher matcher) {
        var kind = matcher.group(1).strip();
        var credit = matcher.group(2).strip();
        var shown = text.substring(0, matcher.start()).strip();
        var plain = kind.isEmpty() || List.of("do", "của", "chụp").contains(kind);
        return new Caption(plain ? shown : (shown + " Ảnh " + kind).strip(), credit);
    }
}
