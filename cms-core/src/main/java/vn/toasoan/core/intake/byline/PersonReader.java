package vn.toasoan.core.intake.byline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.byline.Byline.Role;
import vn.toasoan.core.intake.byline.Byline.Signature;
import vn.toasoan.core.intake.line.Letters;

/** Reads one name of a byline, with the degree before it and the office behind it. */
final class PersonReader {

    private static final String DEGREES = "GS|PGS|TSKH|TS|ThS|Th\\.S|ThS\\.?BS|BS|CN|KS|LS|NCS|CTV|PV|CVCC|Phóng viên"
            + "|Cộng tác viên|Nhà báo|Nhà văn";
    private static final Pattern DEGREE =
            Pattern.compile("^((?:(?:" + DEGREES + ")\\.?(?:\\s*[,.]\\s*|\\s+))+)(?=\\p{Lu})");
    private static final Pattern END_SIGNS = Pattern.compile("[\\s,.]+$");

    /** Folded words that open an office, as printed behind a name. */
    private static final List<String> OFFICES = List.of(
            "uy vien",
            "truong",
            "giam doc",
            "tong giam doc",
            "chu tich",
            "bi thu",
            "vien truong",
            "hieu truong",
            "tong",
            "tu lenh",
            "chinh uy",
            "chinh tri vien",
            "tham muu truong",
            "giang vien",
            "giao vien",
            "nghien cuu vien",
            "can bo",
            "chuyen vien",
            "luat su",
            "bac si",
            "nha bao",
            "nha van",
            "dai bieu",
            "thu ky",
            "chanh",
            "doi truong",
            "hoc vien",
            "sinh vien",
            "bo truong",
            "thu truong",
            "pho");

    private static final Pattern OFFICE =
            Pattern.compile("(?:nguyen |pho |quyen )*(?:" + String.join("|", OFFICES) + ")\\b.*");

    /** A name with the office of its bearer straight behind it, as journals print them. */
    private static final Pattern NAME_THEN_OFFICE = Pattern.compile("(\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){1,4}?)\\s+"
            + "((?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá)|Ủy viên|Bí thư|Phó|Trưởng|Chủ tịch|Giám đốc|Tư lệnh|Chính ủy"
            + "|Viện trưởng|Hiệu trưởng|Bộ trưởng|Thứ trưởng|Học viện|Trường|Đại học|Viện|Ban|Tiến sĩ|Thạc sĩ|TS|ThS|PGS"
            + "|GS|Nguyên)(?=[\\s,.]|$).{0,120})");

    private PersonReader() {}

    /** Reads a name, or a group such as {@code Nhóm PV}; empty if the text is neither. */
    static Optional<Signature> read(Role role, String text) {
        var name = text.strip();
        var degree = DEGREE.matcher(name);
        if (degree.find()) {
            var before = END_SIGNS.matcher(degree.group(1)).replaceAll("");
            return person(role, name.substring(degree.end())).map(read -> read.positionedBefore(before));
        }
        return person(role, name);
    }

    /** Whether a text behind a name, or in brackets behind it, is the office of its bearer. */
    static boolean isOffice(String text) {
        return Names.isOffice(text)
                || Names.isPosition(text)
                || OFFICE.matcher(Letters.folded(text)).matches();
    }

    private static Optional<Signature> person(Role role, String name) {
        var held = NAME_THEN_OFFICE.matcher(name);
        if (held.matches() && Names.isVietnamese(held.group(1))) {
            return Optional.of(new Signature(role, held.group(1), held.group(2)));
        }
        return Names.isPerson(name) || Names.isSigner(name) ? Optional.of(Signature.of(role, name)) : Optional.empty();
    }
}
