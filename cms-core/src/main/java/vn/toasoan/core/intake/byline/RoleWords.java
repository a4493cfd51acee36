package vn.toasoan.core.intake.byline;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.byline.Byline.Role;

/** The words by which papers print a role, as labels before names and as notes behind them; all folded. */
final class RoleWords {

    private static final String GENRES = "phong su|ghi chep|but ky|tuy but|ky su|tan van|truyen ngan|tho";
    private static final String MOVING = "clip|video|do hoa|infographic|thiet ke|trinh bay|ky thuat";
    private static final String STILL = "anh|hinh anh|hinh|photos?";
    private static final String DRAWN = "(?:tranh )?minh hoa";
    private static final String WRITERS =
            "pv|phong vien|ctv|cong tac vien|tac gia(?: bai viet)?|nguoi viet(?: bai)?|noi dung|author|by";
    private static final String TRANSLATORS = "bien dich|dich|luoc dich";
    private static final String MAKERS = "nguoi thuc hien|thuc hien|bien tap|luoc ghi|ghi(?! chep)";
    private static final String GATHERERS = "tong hop|suu tam|bien soan";
    private static final String SOURCES = "theo|nguon tin|nguon bai|nguon|source|trich nguon|trich";

    private static final String WORK =
            "(?:" + GENRES + "|bai viet|bai|tin|hinh anh|anh|hinh|photos?|" + DRAWN + "|" + MOVING + ")";

    /** A label with its colon, such as {@code Bài, ảnh:} or {@code Tin và ảnh:}, or {@code Ghi chép của}. */
    static final Pattern LABEL = Pattern.compile("(?<![a-z])(?:"
            + (WORK + "(?:\\s*(?:,|&|\\+|-|–|/| va )\\s*" + WORK + ")*")
            + ("|(?:nhom )?(?:" + String.join("|", WRITERS, MAKERS, GATHERERS, TRANSLATORS, SOURCES) + ")")
            + "|(?:thuc hien|tong hop) (?:theo|tu))\\s*:\\s*"
            + ("|^(?:" + GENRES + "|bai va anh|bai, anh|bai|anh) cua\\s+"));

    private static final Pattern IS_SOURCE = any(SOURCES);
    private static final Pattern IS_GATHERED = any(GATHERERS + "|t/h|th|st|s/t|bs");
    private static final Pattern IS_MADE = any(MAKERS);
    private static final Pattern IS_MOVING = any(MOVING);
    private static final Pattern IS_STILL = any(STILL);
    private static final Pattern IS_DRAWN = any(DRAWN);
    private static final Pattern IS_TEXT = any("bai|tin|bai viet|" + GENRES + "|" + WRITERS + "|" + TRANSLATORS);
    private static final Pattern SHORT_FOR_GATHERED = Pattern.compile("t\\.\\s?h\\.?");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z/]+");

    private RoleWords() {}

    /** The role of a label or note; empty if it names none. */
    static Optional<Role> role(String folded) {
        var spelt = SHORT_FOR_GATHERED.matcher(folded).replaceAll("th");
        var words = NO_LETTERS.matcher(spelt).replaceAll(" ").strip();
        var gathered = IS_GATHERED.matcher(words).find();
        var made = IS_MADE.matcher(words).find();
        if (IS_SOURCE.matcher(words).find() && !gathered && !made) {
            return Optional.of(Role.THEO);
        }
        if (gathered || made) {
            return Optional.of(gathered ? Role.TONG_HOP : Role.THUC_HIEN);
        }
        return work(words);
    }

    private static Optional<Role> work(String words) {
        var text = IS_TEXT.matcher(words).find();
        var still = IS_STILL.matcher(words).find();
        var moving = IS_MOVING.matcher(words).find();
        if (moving && !still && !text) {
            return Optional.of(Role.THUC_HIEN);
        }
        if (text && (still || moving)) {
            return Optional.of(Role.BAI_ANH);
        }
        if (text || still) {
            return Optional.of(text ? Role.BAI : Role.ANH);
        }
        return IS_DRAWN.matcher(words).find() ? Optional.of(Role.MINH_HOA) : Optional.empty();
    }

    private static Pattern any(String words) {
        return Pattern.compile("(?<![a-z/])(?:" + words + ")(?![a-z/])");
    }
}
