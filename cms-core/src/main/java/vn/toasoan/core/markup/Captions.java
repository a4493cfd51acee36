package vn.toasoan.core.markup;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the words under a picture from the name of who took it.
 *
 * <p>Vietnamese papers print both in one line: {@code Quang cảnh lễ khai mạc - Ảnh: H.T}, {@code … (Ảnh: TTXVN)},
 * {@code … Nguồn: Báo Nhân Dân}. The label decides; what follows it has to be short, and where nothing stands before
 * it, has to look like a name. {@code Bài, ảnh: …} signs the whole article and is no caption.
 */
public final class Captions {

    private static final Pattern CREDIT =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:nguồn(?: ảnh)?|photo|infographic|tranh"
                    + "|đồ h(?:oạ|ọa)|ảnh(?: (?:minh h(?:oạ|ọa)|và đồ h(?:oạ|ọa)|đồ h(?:oạ|ọa)|tư liệu|ghép|chụp màn hình|cắt từ clip"
                    + "|lưu trữ|sưu tầm|vệ tinh))?)[ \u00a0]?:[ \u00a0]?(?=\\S)");

    private static final Pattern SIGNATURE = Pattern.compile("(?iu)(?:bài|tin|video|clip)(?:,| và| -|/)?[ \u00a0]*$");
    private static final Pattern JOINT = Pattern.compile("[\\s\u00a0(\\[|/–—-]+$");
    private static final Pattern CLOSING = Pattern.compile("[\\s\u00a0)\\]]+\\.?$");
    private static final Pattern LETTER_AT_END = Pattern.compile("[\\p{L}\\p{N}][\\s\u00a0]*$");

    /** What stands in the place of a name although it is none. */
    private static final Pattern NO_NAME =
            Pattern.compile("(?iu)(?:sưu tầm|tư liệu|minh h(?:oạ|ọa)|internet|(?:\\S+ ){1,3}cung cấp)\\.?");

    /** Characters; what is longer is no caption, and the patterns would take long over it. */
    private static final int MAX_TEXT = 2000;

    private static final int MAX_CREDIT = 100;
    private static final int MAX_WORDS = 14;
    private static final int MAX_NAME_WORDS = 6;

    private Captions() {}

    /**
     * The two parts of a caption.
     *
     * @param caption the words about the picture, always the beginning of the text; may be empty
     * @param credit as printed, with its label, without brackets; null when nobody is named
     */
    public record Parts(String caption, @Nullable String credit) {}

    /** Splits a caption, given in NFC, before the label of its credit; without one all of it is caption. */
    public static Parts split(String text) {
        var whole = text.strip();
        if (whole.length() > MAX_TEXT) return new Parts(whole, null);
        var match = CREDIT.matcher(whole);
        while (match.find()) {
            var parts = at(whole, match.start(), match.end());
            if (parts != null) return parts;
        }
        return new Parts(whole, null);
    }

    private static @Nullable Parts at(String whole, int label, int name) {
        var before = whole.substring(0, label);
        if (!mayFollow(before, whole.codePointAt(label))) return null;
        var printed = whole.substring(label);
        var credit = isOpened(before) ? CLOSING.matcher(printed).replaceFirst("") : printed;
        var named = credit.substring(Math.min(name - label, credit.length()));
        int words = named.split("\\s+", -1).length;
        if (named.isBlank() || words > MAX_WORDS || credit.length() > MAX_CREDIT) return null;
        var caption = JOINT.matcher(before).replaceFirst("");
        return caption.isEmpty() && (words > MAX_NAME_WORDS || !isName(named)) ? null : new Parts(caption, credit);
    }

    /** Whether a label may begin here: in capitals anywhere, else after a mark ({@code Trong ảnh: …} is no label). */
    private static boolean mayFollow(String before, int first) {
        if (SIGNATURE.matcher(before).find()) return false;
        return Character.isUpperCase(first) || !LETTER_AT_END.matcher(before).find();
    }

    private static boolean isOpened(String before) {
        var open = before.strip();
        return open.endsWith("(") || open.endsWith("[");
    }

    /** Whether all words begin with a capital or a figure, or it says that nobody is known. */
    private static boolean isName(String text) {
        if (NO_NAME.matcher(text).matches()) return true;
        for (var word : text.split("[\\s/,&–-]+", -1))
            if (!word.equals("và") && !word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) return false;
        return true;
    }
}
