package vn.toasoan.core.intake.byline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.toasoan.core.intake.line.Letters;
import vn.toasoan.core.intake.line.WordFile;

/** Tells names of people, offices and sources from other short texts. */
public final class Names {

    private static final Map<String, List<String>> WORDS = WordFile.groups(Names.class, "name-words.txt");
    private static final Set<String> FAMILIES = keys("family");
    private static final Set<String> ADDRESSED = keys("addressed");
    private static final Set<String> NO_NAMES = keys("no-name");
    private static final Set<String> OFFICES = keys("office");
    private static final Set<String> SIGNERS = keys("signer");
    private static final Set<String> SOURCES = keys("source");
    private static final Set<String> POSITIONS = keys("position");

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_IN_CAPITALS = 5;
    private static final int MOST_OFFICE_WORDS = 9;
    private static final int LONGEST_OPENING = 4;
    private static final int LONGEST_OFFICE = 70;
    private static final int LONGEST_POSITION = 80;
    private static final int LONGEST_SOURCE = 60;
    private static final int LONGEST_PEN_NAME = 8;

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:['’.-]\\p{L}[\\p{L}\\p{M}]*)*\\.?");
    private static final Pattern WORD_BREAK = Pattern.compile("[\\s,;:()“”\"]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}{1,2}(?:\\s?\\.\\s?\\p{Lu}[\\p{L}]{0,7})+\\.?|\\p{Lu}{2,4}");
    private static final Pattern DEED = Pattern.compile(
            "\\s(?:" + String.join("|", WordFile.group(WORDS, "deed")) + ")(?=\\s|$)|(?:\\s\\S+){2}\\stổ chức\\s");
    private static final Pattern SENTENCE_SIGN = Pattern.compile("[.;:?!]");
    private static final Pattern GROUP = Pattern.compile("(?:ban bien tap|nhom|phong vien)\\b.*");
    private static final Pattern ON_BEHALF = Pattern.compile("(?:tm|kt|tl|tuq|t m|k t|t l) (.+)");
    private static final Pattern DEPUTY = Pattern.compile("^(?:q |quyen )?(?:pho )?");
    private static final Pattern PAPER = Pattern.compile("(?:Báo|BÁO|báo|Tạp chí|Đài|Thông tấn xã|Website|Bản tin)"
            + "(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}.]*|và|&|-|–|điện tử|tỉnh|huyện|thành phố|\\d+)){1,7}"
            + "|(?:Cổng|Trang)\\s+(?:TTĐT|[Tt]hông tin|[Tt]in)(?:\\s+\\S+){0,9}");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://\\S+|[\\w.-]+\\.(?:vn|com|org|net|info|gov|edu)(?:[./]\\S*)?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Names() {}

    /** Whether a text is a person's name as bylines print it: large first letters throughout, or capitals. */
    public static boolean isPerson(String text) {
        var bare = text.strip();
        var key = Letters.key(bare);
        var words = words(bare);
        if (words.isEmpty()
                || words.size() > MOST_WORDS
                || NO_NAMES.contains(key)
                || isAddressed(key)
                || isPosition(bare)) {
            return false;
        }
        if (words.size() >= LONGEST_IN_CAPITALS
                && bare.equals(bare.toUpperCase(Locale.ROOT))
                && !FAMILIES.contains(first(key))) {
            return false;
        }
        var large = words.stream().allMatch(word -> WORD.matcher(word).matches());
        return INITIALS.matcher(bare).matches() || (large && (words.size() > 1 || key.length() <= LONGEST_PEN_NAME));
    }

    /** Whether a text is a person's name of the country: a common family name opens it, or it bears marks. */
    static boolean isVietnamese(String text) {
        return isPerson(text)
                && (FAMILIES.contains(first(Letters.key(text)))
                        || !Letters.folded(text).equalsIgnoreCase(text));
    }

    /** Whether a text is the name of an office or a group that may sign, such as {@code Ban Biên tập}. */
    public static boolean isOffice(String text) {
        var bare = text.strip();
        var key = Letters.key(bare);
        return !key.isEmpty()
                && bare.length() <= LONGEST_OFFICE
                && Character.isUpperCase(bare.codePointAt(0))
                && !SENTENCE_SIGN.matcher(bare).find()
                && (SIGNERS.contains(key) || (words(key).size() <= MOST_OFFICE_WORDS && opens(key, OFFICES)))
                && !DEED.matcher(bare).find();
    }

    /** Whether a text is one that signs without a person's name, such as {@code BBT} or {@code Nhóm PV}. */
    static boolean isSigner(String text) {
        var key = Letters.key(text);
        return SIGNERS.contains(key) || (isOffice(text) && GROUP.matcher(key).matches());
    }

    /** Whether a text is an office printed above or below the name of its bearer, such as {@code KT. CHỦ TỊCH}. */
    public static boolean isPosition(String text) {
        var key = Letters.key(text);
        if (text.length() > LONGEST_POSITION || text.matches(".*[.;:?!]$")) {
            return false;
        }
        return ON_BEHALF.matcher(key).matches() || opens(DEPUTY.matcher(key).replaceFirst(""), POSITIONS);
    }

    /** Whether a text is a paper, an agency or a web address. */
    public static boolean isSource(String text) {
        var bare = text.strip();
        if (ADDRESS.matcher(bare).matches()) {
            return true;
        }
        return bare.length() <= LONGEST_SOURCE
                && (SOURCES.contains(Letters.key(bare)) || PAPER.matcher(bare).matches());
    }

    /** Whether a text holds a full name: a common family name and another word with a large first letter behind it. */
    public static boolean hasFullName(String text) {
        var words = WORD_BREAK.splitAsStream(text).toList();
        for (int i = 0; i + 1 < words.size(); i++) {
            var large = startsLarge(words.get(i)) && startsLarge(words.get(i + 1));
            if (large && FAMILIES.contains(Letters.key(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsLarge(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** A title before a name of two words or more; with one word it may be a pen name, as {@code Anh Hoài}. */
    private static boolean isAddressed(String key) {
        return words(key).size() > 2 && !FAMILIES.contains(first(key)) && opens(key, ADDRESSED);
    }

    private static boolean opens(String key, Set<String> openings) {
        var words = words(key);
        for (int end = 1; end <= Math.min(LONGEST_OPENING, words.size()); end++) {
            if (openings.contains(String.join(" ", words.subList(0, end)))) {
                return true;
            }
        }
        return false;
    }

    private static String first(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static Set<String> keys(String group) {
        return WordFile.group(WORDS, group).stream().map(Letters::key).collect(Collectors.toUnmodifiableSet());
    }
}
