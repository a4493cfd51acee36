package vn.toasoan.core.intake.byline;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.byline.Byline.Role;

/** The words by which papers print a role, as labels before names and as notes in brackets behind them. */
final class RoleWords {

    private static final String WORK =
            "(?:phong su|ghi chep|but ky|tuy but|ky su|tan van|truyen ngan|tho|bai viet|bai|tin|anh|hinh anh|hinh|photos?|clip|video|do hoa|infographic|thiet ke"
                    + "|trinh bay|ky thuat)";

    /** A label with its colon, such as {@code Bài, ảnh:} or {@code Tin và ảnh:}. */
    static final Pattern LABEL = Pattern.compile(
            "(?<![a-z])(?:" + WORK + "(?:\\s*(?:,|&|\\+|-|–|/| va )\\s*" + WORK + ")*"
                    + "|(?:nhom )?(?:pv|phong vien|ctv|cong tac vien|tac gia(?: bai viet)?|nguoi viet(?: bai)?|nguoi thuc hien|thuc hien|tong hop|suu tam|bien soan|bien tap|bien dich|dich"
                    + "|luoc dich|luoc ghi|ghi|theo|nguon tin|nguon bai|nguon|trich nguon|trich)"
                    + "|(?:thuc hien|tong hop) (?:theo|tu))\\s*:\\s*"
                    + "|^(?:phong su|ghi chep|but ky|tuy but|ky su|tan van|truyen ngan|tho|bai va anh|bai, anh|bai|anh) cua\\s+");

    private RoleWords() {}

    /** The role of a folded label or note; empty if it names none. */
    static Optional<Role> role(String folded) {
        var words = folded.replaceAll("t\\.\\s?h\\.?", "th")
                .replaceAll("[^a-z/]+", " ")
                .strip();
        if (has(words, "theo|nguon|nguon tin|nguon bai|trich|trich nguon") && !has(words, "tong hop|thuc hien")) {
            return Optional.of(Role.THEO);
        }
        if (has(words, "tong hop|t/h|th|suu tam|st|s/t|bien soan|bs|tonghop")) {
            return Optional.of(Role.TONG_HOP);
        }
        if (has(words, "thuc hien|ghi(?! chep)|luoc ghi|bien tap")) {
            return Optional.of(Role.THUC_HIEN);
        }
        var pictures =
                has(words, "anh|hinh anh|hinh|photos?|clip|video|do hoa|infographic|thiet ke|trinh bay|ky thuat");
        var text = has(
                words,
                "bai|tin|bai viet|phong su|ghi chep|but ky|tuy but|ky su|tan van|truyen ngan|tho|tac gia|nguoi viet|pv|phong vien|ctv"
                        + "|cong tac vien|dich|bien dich|luoc dich");
        if (pictures
                && has(words, "clip|video|do hoa|infographic|thiet ke|trinh bay|ky thuat")
                && !has(words, "anh|hinh|hinh anh|photos?|bai|tin")) {
            return Optional.of(Role.THUC_HIEN);
        }
        if (pictures || text) {
            return Optional.of(pictures && text ? Role.BAI_ANH : pictures ? Role.ANH : Role.BAI);
        }
        return Optional.empty();
    }

    private static boolean has(String words, String any) {
        return Pattern.compile("(?<![a-z/])(?:" + any + ")(?![a-z/])")
                .matcher(words)
                .find();
    }
}
