package vn.toasoan.core.intake.byline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.line.Letters;

/** Tells names of people, offices and sources from other short texts. */
public final class Names {

    private static final int MOST_WORDS = 6;
    private static final int MOST_OFFICE_WORDS = 9;
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:['’.-]\\p{L}[\\p{L}\\p{M}]*)*\\.?");
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}{1,2}(?:\\s?\\.\\s?\\p{Lu}[\\p{L}]{0,7})+\\.?|\\p{Lu}{2,4}");
    private static final Pattern OFFICE = Pattern.compile("(?:ban (?:tuyen giao|to chuc|dan van|noi chinh|bien tap|bien soan|quan ly|chi huy|chi dao|kinh te|phap che"
            + "|van hoa|dan toc|thuong vu|chap hanh|giam hieu|giam doc|tiep cong dan|thoi su|chinh tri|bandoc|ban doc|xay dung dang|qlda|cssk|atgt)"
            + "|van phong (?:dang uy|huyen uy|tinh uy|thanh uy|thi uy|hdnd|ubnd|dang|doan|so|uy ban|hoi dong)?|vp (?:hdnd|ubnd|huyen uy|tinh uy)"
            + "|phong (?:noi vu|tu phap|van hoa|vh|giao duc|gd|nong nghiep|tai chinh|lao dong|y te|kinh te|to chuc|hanh chinh|nghiep vu|thong tin|tt|dan toc"
            + "|thanh tra|tong hop|xay dung dang|tuyen truyen)"
            + "|trung tam (?:van hoa|vh|tt|truyen thong|y te|chinh tri|boi duong|hanh chinh|phat trien|dich vu|khuyen nong|giao duc|gdtx|kiem soat|thong tin|cong nghe)"
            + "|(?:dang uy|huyen uy|tinh uy|thanh uy|thi uy|quan uy|btg|btc|btv|bch|ubkt|ubmttq|hdnd|ubnd|mttq|chi bo|dang bo|huyen doan|tinh doan|thanh doan|thi doan|xa doan)"
            + "|cong an (?:xa|huyen|tinh|phuong|thanh pho|tp|thi tran|thi xa|quan)|(?:bchqs|bo chi huy|ban chqs|bo doi bien phong|don bien phong)"
            + "|hoi (?:nong dan|phu nu|lien hiep|lhpn|cuu chien binh|ccb|khuyen hoc|chu thap do|nguoi cao tuoi|nha bao|luat gia|dong y|ctd|nd|sinh vien)"
            + "|doan (?:thanh nien|tncs|xa|truong|phuong|khoi|dbqh)|so (?:noi vu|tu phap|y te|giao duc|van hoa|nong nghiep|tai|thong tin|cong thuong|xay dung|giao thong|lao dong|khoa hoc|ke hoach|ngoai vu)"
            + "|truong (?:chinh tri|thpt|thcs|tieu hoc|mam non|dai hoc|cao dang|trung cap|th|mn|ptdt)|uy ban (?:nhan dan|mttq|mat tran|kiem tra|bau cu)"
            + "|to (?:tuyen truyen|bien tap|cong tac|thong tin)|cong (?:ttdt|thong tin)|trang (?:ttdt|thong tin|tin)|dai (?:truyen thanh|tt|ptth|pt|phat thanh|tieng noi|truyen hinh)"
            + "|hoc vien|vien (?:kiem sat|nghien cuu|khoa hoc|ksnd|han lam)|khoa (?:ly luan|xay dung|nha nuoc|dan van|luat|trieu)|(?:chi cuc|cuc|kho bac|buu dien|benh vien|toa an|bao hiem|phong giao dich|ngan hang|nhcsxh|quy tin dung)"
            + "|lien doan lao dong|ldld|cong doan|hat kiem lam|tram y te|ubmt)(?: .+)?"
            + "|bbt|pv|phong vien|cong tac vien|nhom (?:pv|phong vien|tac gia|ctv)(?: .+)?|(?:pv|ctv)s?(?: .+)?|phong vien (?:thuong tru|tai|bao|dien tu).*|toa soan|mat tran to quoc .+");
    private static final Pattern SOURCE = Pattern.compile(
            "(?:ttxvn|vov|vtv|vgp|vna|qdnd|nhan dan|hanoimoi|ha noi moi|vnexpress|vietnamnet|vietnamplus|dan tri|tuoi tre|thanh nien|tien phong"
                    + "|lao dong|bnews|ndo|sggp|cpv|dcsvn|chinh phu|bao tin tuc|tin tuc|cong luan|phap luat|quan doi nhan dan|zing|kenh14|soha|infonet)"
                    + "(?: (?:online|vn|vov|tv|viet nam|dien tu|tp hcm|\\d+|thu do))?");
    private static final Pattern PAPER = Pattern.compile("(?:Báo|BÁO|báo|Tạp chí|Đài|Thông tấn xã|Website|Bản tin)(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}.]*|và|&|-|–|điện tử|tỉnh|huyện|thành phố|\\d+)){1,7}"
            + "|(?:Cổng|Trang)\\s+(?:TTĐT|[Tt]hông tin|[Tt]in)(?:\\s+\\S+){0,9}");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://\\S+|[\\w.-]+\\.(?:vn|com|org|net|info|gov|edu)(?:[./]\\S*)?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Titles that stand before names in running text and captions, never in a byline. */
    private static final Set<String> ADDRESSED = Set.of("ong", "ba", "dong chi", "anh", "chi", "em", "d c", "dc", "co", "chu", "bac");

    /** Words in capitals or with large first letters that sign nothing. */
    private static final Set<String> NO_NAMES = Set.of(
            "tai lieu tham khao", "ket luan", "chu thich", "ghi chu", "phu luc", "muc luc", "tin tuc", "het", "con nua",
            "loi ket", "mo dau", "tom tat", "abstract", "dai ket", "xin cam on", "tran trong", "kinh gui", "noi nhan",
            "tin lien quan", "tin khac", "video clip", "thong bao", "viet nam", "ha noi", "ho chi minh", "dang bo", "chi bo",
            "dang vien", "nghi quyet", "quoc hoi", "chinh phu", "dang cong san viet nam");

    /** The commonest family names. */
    private static final Set<String> FAMILIES = Set.of(
            "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong",
            "ly", "dao", "doan", "vuong", "trinh", "truong", "dinh", "lam", "phung", "mai", "to", "ta", "ha", "luu", "luong",
            "thai", "chau", "cao", "la", "thach", "kim", "quach", "tang", "tong", "trieu", "lo", "lu", "quang", "vi", "sung",
            "giang", "nong", "be", "hua", "ma", "than", "bach", "nghiem", "khuc", "chu", "dam", "an", "kieu", "van", "ninh",
            "ton", "cu", "rah", "rcom", "ksor", "siu", "ro", "nay", "dieu", "au", "thieu", "phuong", "tieu", "danh");

    /** Words that open the office of who signs a letter or decision. */
    private static final Pattern SIGNING_OFFICE = Pattern.compile("(?:tm|kt|tl|tuq|t m|k t|t l|q|pho|chu tich|bi thu|giam doc|truong|chanh|tong"
            + "|hieu truong|thu truong|vien truong|cuc truong|tong bien tap|doi truong|chi huy truong)\\b.*");

    private static final Pattern SURE_OFFICE = Pattern.compile("(?:pho )?(?:chu tich|bi thu|giam doc|tong giam doc|tong bien tap|hieu truong"
            + "|truong ban|truong phong|chanh van phong|vien truong|cuc truong)\\b.*");

    private Names() {}

    /** Whether a text is a person's name as bylines print it: large first letters throughout, or capitals. */
    public static boolean isPerson(String text) {
        var words = text.strip().split("\\s+");
        var key = Letters.key(text);
        if (words.length > MOST_WORDS || NO_NAMES.contains(key) || isAddressed(key) || isOfficeInCapitals(words, key)) {
            return false;
        }
        if (words.length == 1) {
            return INITIALS.matcher(text.strip()).matches() || WORD.matcher(words[0]).matches() && key.length() <= 8;
        }
        return INITIALS.matcher(text.strip()).matches() || List.of(words).stream().allMatch(word -> WORD.matcher(word).matches());
    }

    /** Whether a text is a person's name of the country: a common family name opens it, or it bears marks. */
    static boolean isVietnamese(String text) {
        return isPerson(text) && (FAMILIES.contains(Letters.key(text).split(" ", -1)[0]) || !Letters.folded(text).equalsIgnoreCase(text));
    }

    /** Whether a text is a source, or a short name with large letters that is no person's of the country. */
    static boolean isForeignOrSource(String text) {
        return isSource(text) || isPerson(text);
    }

    /** Whether a text is the name of an office or a group that may sign, such as {@code Ban Biên tập}. */
    public static boolean isOffice(String text) {
        return text.length() <= 70
                && text.strip().split("\\s+").length <= MOST_OFFICE_WORDS
                && !text.isBlank()
                && Character.isUpperCase(text.strip().codePointAt(0))
                && !text.matches(".*[.;:?!].*")
                && OFFICE.matcher(Letters.key(text)).matches();
    }

    /** Whether a text is an office printed above or below the name of its bearer, such as {@code KT. CHỦ TỊCH}. */
    public static boolean isPosition(String text) {
        return text.length() <= 80 && !text.matches(".*[.;:?!]$") && SIGNING_OFFICE.matcher(Letters.key(text)).matches();
    }

    /** Whether a text is a paper, an agency or a web address. */
    public static boolean isSource(String text) {
        var bare = text.strip();
        return ADDRESS.matcher(bare).matches()
                || (bare.length() <= 60 && (SOURCE.matcher(Letters.key(bare)).matches() || PAPER.matcher(bare).matches()));
    }

    /** Whether a text holds a full name: a common family name and one to four more words with large first letters. */
    public static boolean hasFullName(String text) {
        var words = text.split("[\\s,;:()“”\"]+");
        for (int i = 0; i + 1 < words.length; i++) {
            var large = Character.isUpperCase(words[i].isEmpty() ? ' ' : words[i].charAt(0))
                    && !words[i + 1].isEmpty() && Character.isUpperCase(words[i + 1].charAt(0));
            if (large && FAMILIES.contains(Letters.key(words[i]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfficeInCapitals(String[] words, String key) {
        return SURE_OFFICE.matcher(key).matches() || words.length > 1 && SIGNING_OFFICE.matcher(key).matches() && !FAMILIES.contains(Letters.key(words[0]));
    }

    private static boolean isAddressed(String key) {
        return key.indexOf(' ') != key.lastIndexOf(' ')
                && ADDRESSED.stream().anyMatch(title -> key.startsWith(title + " "))
                && FAMILIES.stream().noneMatch(family -> key.startsWith(family + " "));
    }
}
