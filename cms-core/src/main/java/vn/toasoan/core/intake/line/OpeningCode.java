package vn.toasoan.core.intake.line;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of the paper or agency that opens an article, as in {@code ĐTO - Thời gian qua…}.
 *
 * <p>Two to eight capitals before a dash, bare or in brackets, or a name or web address in brackets. A place
 * ({@code HÀ NỘI - }, {@code (Huế) - }) is not a code: it belongs to the text.
 *
 * @param code as printed, without brackets
 * @param rest the text behind it
 */
public record OpeningCode(String code, String rest) {

    private static final String DASH = "\\s*[-–—]+\\s*";
    private static final String CAPITALS = "[A-ZĐ][A-ZĐ0-9]{1,7}";
    private static final String ADDRESS = "[\\p{L}\\d]{2,20}(?:\\.(?:vn|com|org|net|gov|info|edu))+";
    private static final Pattern BRACKETED_CAPITALS = Pattern.compile("^[(\\[]\\s*(" + CAPITALS + "(?:[ /.-]" + CAPITALS
            + ")?)\\s*[)\\]](?:\\s*[:.]?" + DASH + "|\\s*[:.]?\\s+)(?=\\S)");
    private static final Pattern BRACKETED_NAME = Pattern.compile(
            "^[(\\[]\\s*(" + ADDRESS + "|\\p{Lu}[\\p{L}. ]{1,28}[\\p{L}])\\s*[)\\]]" + DASH + "(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile("^(" + CAPITALS + "|(?i:" + ADDRESS + "))(?:\\s*[-–—]+\\s+(?=\\S)|\\s+[-–—]+(?=\\p{Lu}))");

    /** A place, then the agency: {@code Bạc Liêu (TTXVN) - …}; the place stays with the text. */
    private static final Pattern PLACED = Pattern.compile(
            "^\\p{Lu}\\p{L}*(?:[ .-]+\\p{Lu}\\p{L}*){0,4} ?\\((" + CAPITALS + ")\\)" + DASH + "(?=\\p{Lu})");

    /** Places that could be taken for codes or papers: provinces and cities, by key. */
    private static final Set<String> PLACES = Set.of(
            "ha noi",
            "hue",
            "vinh",
            "da nang",
            "can tho",
            "hai phong",
            "tp hcm",
            "tphcm",
            "ho chi minh",
            "sai gon",
            "an giang",
            "bac giang",
            "bac kan",
            "bac lieu",
            "bac ninh",
            "ben tre",
            "binh dinh",
            "binh duong",
            "binh phuoc",
            "binh thuan",
            "ca mau",
            "cao bang",
            "dak lak",
            "dak nong",
            "dien bien",
            "dong nai",
            "dong thap",
            "gia lai",
            "ha giang",
            "ha nam",
            "ha tinh",
            "hai duong",
            "hau giang",
            "hoa binh",
            "hung yen",
            "khanh hoa",
            "kien giang",
            "kon tum",
            "lai chau",
            "lam dong",
            "lang son",
            "lao cai",
            "long an",
            "nam dinh",
            "nghe an",
            "ninh binh",
            "ninh thuan",
            "phu tho",
            "phu yen",
            "quang binh",
            "quang nam",
            "quang ngai",
            "quang ninh",
            "quang tri",
            "soc trang",
            "son la",
            "tay ninh",
            "thai binh",
            "thai nguyen",
            "thanh hoa",
            "thua thien hue",
            "tien giang",
            "tra vinh",
            "tuyen quang",
            "vinh long",
            "vinh phuc",
            "yen bai",
            "nha trang",
            "da lat",
            "vung tau",
            "ba ria vung tau");

    /** Words in brackets that tell something else than where a text comes from. */
    private static final Set<String> NO_CODES = Set.of("anh", "video", "clip", "tiep theo", "lts", "infographic");

    /** Splits the code off the opening of an article; empty if there is none. */
    public static Optional<OpeningCode> of(String text) {
        for (var form : new Pattern[] {BRACKETED_CAPITALS, BRACKETED_NAME, BARE}) {
            var matcher = form.matcher(text);
            if (matcher.find() && isCode(matcher)) {
                return Optional.of(new OpeningCode(matcher.group(1), text.substring(matcher.end())));
            }
        }
        var placed = PLACED.matcher(text);
        return placed.find() && isCode(placed)
                ? Optional.of(new OpeningCode(
                        placed.group(1),
                        text.substring(0, placed.start(1) - 1).strip() + " - " + text.substring(placed.end())))
                : Optional.empty();
    }

    /** Whether a text is the name of a province or city and nothing else. */
    public static boolean isPlace(String text) {
        return PLACES.contains(Letters.key(text));
    }

    private static boolean isCode(Matcher opening) {
        var key = Letters.key(opening.group(1));
        return !PLACES.contains(key) && !NO_CODES.contains(key) && !key.matches("[ivx]+|\\d.*");
    }
}
