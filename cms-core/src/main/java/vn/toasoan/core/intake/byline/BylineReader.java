package vn.toasoan.core.intake.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.intake.byline.Byline.Role;
import vn.toasoan.core.intake.byline.Byline.Signature;
import vn.toasoan.core.intake.line.Letters;

/**
 * Reads a printed byline, such as {@code Bài, ảnh: TRƯỜNG SƠN} or {@code XUÂN THÀNH (Thực hiện)}.
 *
 * <p>Roles stand as labels before the names or as notes behind them; names without one wrote the text. Names are set
 * apart by commas, dashes, {@code và}, {@code &}, or a slash before a source. Names stay as printed.
 */
public final class BylineReader {

    private static final int LONGEST = 160;
    private static final Pattern THEO = Pattern.compile("^[(\\[]?\\s*(?:theo|nguon|trich tu|trich)\\s+(?=[^\\s:])");
    private static final Pattern NOTE = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{1,60})[)\\]]\\s*[.;]?\\s*$");
    private static final Pattern TRAILING =
            Pattern.compile("\\s+[-–]?\\s*(thuc hien|tong hop|luoc ghi|ghi|bien soan|suu tam)$");
    private static final Pattern APART =
            Pattern.compile("\\s*[,;&+]\\s*|\\s+[-–—]+\\s*|\\s*[-–—]+\\s+|\\s*–\\s*|\\s+(?:và|VÀ|Và)\\s+");
    private static final Pattern LIST = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern TITLE = Pattern.compile(
            "^((?:(?:GS|PGS|TSKH|TS|ThS|Th\\.S|ThS\\.?BS|BS|CN|KS|LS|NCS|CTV|PV|CVCC|Phóng viên|Cộng tác viên|Nhà báo|Nhà văn)\\.?"
                    + "(?:\\s*[,.]\\s*|\\s+))+)(?=\\p{Lu})");
    /** A label printed straight behind a name: {@code Hà LinhẢnh: …}. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=(?:Ảnh|Bài|Tin|Theo|Clip|Video|Nguồn)\\s*:)");

    private static final Pattern OFFICE_HELD = Pattern.compile(
            "(?:nguyen |pho |quyen |uv|uy vien )*(?:pho |uy vien|truong|giam doc|chu tich|bi thu|vien truong|hieu truong|tong"
                    + "|tu lenh|chinh uy|tham muu truong|giang vien|giao vien|nghien cuu vien|can bo|chuyen vien|luat su|bac si|nha bao|nha van|dai bieu|thu ky|chanh|doi truong|hoc vien|sinh vien)\\b.*");
    /** A name with the office of its bearer straight behind it, as journals print them. */
    private static final Pattern NAME_THEN_OFFICE = Pattern.compile(
            "(\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){1,4}?)\\s+"
                    + "((?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá)|Ủy viên|Bí thư|Phó|Trưởng|Chủ tịch|Giám đốc|Tư lệnh|Chính ủy|Viện trưởng|Hiệu trưởng|Bộ trưởng"
                    + "|Thứ trưởng|Học viện|Trường|Đại học|Viện|Ban|Tiến sĩ|Thạc sĩ|TS|ThS|PGS|GS|Nguyên)(?=[\\s,.]|$).{0,120})");

    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:|*_•–—-]+|[\\s,;:|*_•–—-]+$");

    private BylineReader() {}

    /** Reads a line that says by a label or note that it is a byline; empty for any other. */
    public static Optional<Byline> labelled(String line) {
        var text = EDGES.matcher(GLUED.matcher(line).replaceAll(" ")).replaceAll("");
        if (text.length() > LONGEST || text.isEmpty()) {
            return Optional.empty();
        }
        var unbracketed = text.matches("[(\\[][^()\\[\\]]+[)\\]]\\.?") ? text.replaceAll("[()\\[\\]]", "") : text;
        return labels(unbracketed).or(() -> theo(unbracketed)).or(() -> note(text));
    }

    /** Reads a line that is nothing but one to five names of people, offices or sources; empty for any other. */
    public static Optional<Byline> names(String line) {
        var text = EDGES.matcher(line).replaceAll("");
        var possible = !text.isEmpty() && text.length() <= LONGEST && !Names.isPosition(text);
        return possible ? signatures(Role.BAI, text) : Optional.empty();
    }

    /** Reads a line as a byline of either kind; empty for any other line. */
    public static Optional<Byline> read(String line) {
        return labelled(line).or(() -> names(line));
    }

    private static Optional<Byline> labels(String text) {
        var matcher = RoleWords.LABEL.matcher(Letters.folded(text));
        if (!matcher.find() || (matcher.start() > 0 && !isUnlabelledStart(text.substring(0, matcher.start())))) {
            return Optional.empty();
        }
        var all = Byline.NONE;
        if (matcher.start() > 0) {
            all = signatures(Role.BAI, text.substring(0, matcher.start())).orElse(all);
        }
        do {
            var label = matcher.group();
            int start = matcher.end();
            var next = matcher.find() ? matcher.start() : text.length();
            var part = text.substring(start, next);
            var read = RoleWords.role(label).flatMap(role -> signed(role, part));
            if (read.isEmpty()) {
                return Optional.empty();
            }
            all = all.and(read.get());
            if (next == text.length()) {
                return Optional.of(all);
            }
        } while (true);
    }

    private static boolean isUnlabelledStart(String text) {
        return signatures(Role.BAI, EDGES.matcher(text).replaceAll("")).isPresent();
    }

    private static Optional<Byline> theo(String text) {
        var matcher = THEO.matcher(Letters.folded(text));
        if (!matcher.find() || text.length() > 90) {
            return Optional.empty();
        }
        return source(text.substring(matcher.end()));
    }

    private static Optional<Byline> note(String text) {
        var bracket = NOTE.matcher(text);
        var folded = Letters.folded(text);
        var trailing = TRAILING.matcher(folded);
        if (bracket.find()) {
            return noted(text.substring(0, bracket.start()), bracket.group(1));
        }
        var people = trailing.find() && !Names.isSource(text.substring(0, trailing.start()));
        return people ? noted(text.substring(0, trailing.start()), trailing.group(1)) : Optional.empty();
    }

    private static Optional<Byline> noted(String names, String note) {
        var folded = Letters.folded(note);
        if (RoleWords.LABEL.matcher(folded).lookingAt()) {
            return labels(note).flatMap(noted -> signatures(Role.BAI, names).map(people -> people.and(noted)));
        }
        var role = RoleWords.role(folded)
                .filter(found -> folded.length() <= 20 || found == Role.THEO || found == Role.TONG_HOP);
        if (role.isEmpty()) {
            return placed(names, note);
        }
        if (role.get() == Role.THEO) {
            var source = source(note.replaceFirst("(?iu)^(?:theo|nguồn)\\s*:?\\s*", ""));
            return signatures(Role.BAI, names).map(people -> people.and(source.orElse(Byline.NONE)));
        }
        var source = note.matches("(?iu).*(?:theo|từ)\\s+.+")
                ? source(note.replaceFirst("(?iu)^.*?(?:theo|từ)\\s+", ""))
                : Optional.<Byline>empty();
        return signatures(role.get(), names).map(people -> people.and(source.orElse(Byline.NONE)));
    }

    /** A note that names no role: a source, or the office or place of the one person before it. */
    private static Optional<Byline> placed(String names, String note) {
        var person =
                signatures(Role.BAI, names).filter(read -> read.signatures().size() == 1);
        if (Names.isSource(note)) {
            return person.map(read -> read.and(new Byline(List.of(Signature.of(Role.THEO, note)))));
        }
        var place = Names.isOffice(note)
                || note.matches("(?:từ|tại)\\s+\\p{Lu}.*")
                || note.matches("\\p{Lu}[\\p{L}\\s.-]{1,40}")
                || holdsOffice(note);
        return place ? person.map(read -> read.positioned(note)) : Optional.empty();
    }

    private static boolean holdsOffice(String text) {
        return OFFICE_HELD.matcher(Letters.folded(text)).matches();
    }

    private static Optional<Byline> signed(Role role, String names) {
        if (role == Role.THEO) {
            return source(names);
        }
        var bare = EDGES.matcher(names).replaceAll("");
        return note(bare).or(() -> signatures(role, bare));
    }

    private static Optional<Byline> source(String text) {
        var bare = EDGES.matcher(text).replaceAll("").replaceAll("\\.$", "");
        var several = LIST.splitAsStream(bare).toList();
        if (several.size() > 1 && several.stream().allMatch(name -> Names.isSource(name) || Names.isPerson(name))) {
            return Optional.of(new Byline(
                    several.stream().map(name -> Signature.of(Role.THEO, name)).toList()));
        }
        var named =
                Names.isSource(bare) || Names.isPerson(bare) || (bare.length() <= 60 && !bare.matches(".*[,.;] .*"));
        if (bare.isEmpty() || !named || !Character.isLetter(bare.charAt(0)) || !opensLargeOrAddress(bare)) {
            return Optional.empty();
        }
        var parts = SLASH.splitAsStream(bare).toList();
        if (parts.size() == 2 && Names.isVietnamese(parts.getFirst()) && !Names.isSource(parts.getFirst())) {
            return Optional.of(new Byline(
                    List.of(Signature.of(Role.BAI, parts.getFirst()), Signature.of(Role.THEO, parts.getLast()))));
        }
        return Optional.of(new Byline(List.of(Signature.of(Role.THEO, bare))));
    }

    private static boolean opensLargeOrAddress(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                || text.matches("\\S+\\.\\S+|(?:báo|tạp chí|đài|trang|cổng) .*");
    }

    private static Optional<Byline> signatures(Role role, String names) {
        var bare = EDGES.matcher(names).replaceAll("");
        if (Names.isOffice(bare)) {
            return Optional.of(new Byline(List.of(Signature.of(role, bare))));
        }
        if (role == Role.BAI && Names.isSource(bare)) {
            return source(bare);
        }
        var signed = new ArrayList<Signature>();
        for (var part : APART.splitAsStream(bare).toList()) {
            var added = slashed(role, part);
            if (added.isEmpty() && !isPosition(signed, part)) {
                return Optional.empty();
            }
            if (added.isEmpty()) {
                var last = signed.removeLast();
                var position = last.position() == null ? part : last.position() + ", " + part;
                signed.add(new Signature(last.role(), last.name(), position));
            }
            signed.addAll(added);
        }
        return signed.isEmpty() || signed.size() > 6 ? Optional.empty() : Optional.of(new Byline(signed));
    }

    /** What follows a name and is none itself is the office of its bearer. */
    private static boolean isPosition(List<Signature> signed, String part) {
        return !signed.isEmpty()
                && part.length() <= 80
                && (Names.isOffice(part) || Names.isPosition(part) || holdsOffice(part));
    }

    private static List<Signature> slashed(Role role, String part) {
        var pieces = SLASH.splitAsStream(part).toList();
        if (pieces.size() == 2 && Names.isPerson(pieces.getFirst())) {
            var taken = pieces.getLast().replaceFirst("(?iu)^theo\\s+", "");
            var isSource = taken.length() < pieces.getLast().length()
                    || Names.isSource(taken)
                    || taken.matches("[A-ZĐ]{2,8}|.*\\..*");
            var first = signature(role, pieces.getFirst());
            var other = isSource ? Signature.of(Role.THEO, taken) : signature(role, taken);
            return first == null || other == null ? List.of() : List.of(first, other);
        }
        var one = signature(role, part);
        return one == null ? List.of() : List.of(one);
    }

    private static @Nullable Signature signature(Role role, String name) {
        var text = name.strip();
        var title = TITLE.matcher(text);
        var position = title.find() ? title.group(1).replaceAll("[\\s,.]+$", "") : null;
        var bare = position == null ? text : text.substring(title.end());
        var held = NAME_THEN_OFFICE.matcher(bare);
        if (held.matches() && Names.isVietnamese(held.group(1))) {
            return new Signature(
                    role, held.group(1), position == null ? held.group(2) : position + ", " + held.group(2));
        }
        if (Names.isPerson(bare)) {
            return new Signature(role, bare, position);
        }
        return Names.isOffice(text) && !isOfficeOfSomebody(text) ? Signature.of(role, text) : null;
    }

    private static boolean isOfficeOfSomebody(String text) {
        return !Letters.key(text).matches("bbt|pv|ctv|ban bien tap.*|nhom .*|phong vien.*|cong tac vien.*|pv .*");
    }
}
