package vn.toasoan.core.intake.line;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what of a page is not article: buttons, menus, counters, lists of other news, the footer. */
public final class Furniture {

    private static final Map<String, List<String>> WORDS = WordFile.groups(Furniture.class, "page-words.txt");
    private static final Phrases TOOL = group("tool");
    private static final Phrases MENU = group("menu");
    private static final Phrases END = group("end");
    private static final Phrases RELATED = group("related");
    private static final Phrases SECTION = group("section");

    private static final int SHORT = 80;
    private static final int LONGEST_LABELLED = 250;
    private static final int MASTHEAD_WORDS = 12;
    private static final Pattern COUNTER = Pattern.compile(
            "(?:\\d[\\d ]* (?:luot (?:xem|doc|truy cap|thich)|views?|binh luan|comments?|khach|nguoi|chia se|phut doc)"
                    + "|(?:[a-z]+ ){1,5}online \\d[\\d ]*|ip (?:cua ban )?[\\d ]+)");
    private static final Pattern RIGHTS =
            Pattern.compile("©|\\(c\\)\\s*\\d{4}|^copyright|all rights reserved|ban quyen (?:thuoc|noi dung)");
    private static final Pattern LEADS_ON = Pattern.compile("^(?:>+|»|››)\\s*(?:>\\s*)*\\S");
    private static final Pattern CELLS = Pattern.compile("\\s[|•·]\\s");

    private Furniture() {}

    /** What kind of furniture a line is. */
    public enum Kind {
        /** None that is known. */
        NONE,
        /** A button or notice; dropped wherever it stands. */
        TOOL,
        /** A menu or the masthead; dropped before and after the article, a heading within it. */
        MENU,
        /** The head of a box of other headlines, which may stand within an article. */
        RELATED,
        /** The first line of what follows an article. */
        END
    }

    /** The kind of a line by its words, and by its place on the page where that is known. */
    public static Kind of(Line line) {
        if (isCode(line)
                || LEADS_ON.matcher(line.text()).find()
                || line.hints().outside()
                || line.key().isEmpty()
                || isNumber(line)) {
            return Kind.TOOL;
        }
        if (matches(END, line) || RIGHTS.matcher(Letters.folded(line.text())).find()) {
            return Kind.END;
        }
        if (RELATED.is(line.text(), line.key())) {
            return Kind.RELATED;
        }
        if (matches(RELATED, line)
                || matches(TOOL, line)
                || COUNTER.matcher(line.key()).matches()
                || isMadeOf(line, List.of(TOOL))) {
            return Kind.TOOL;
        }
        return isMenu(line) ? Kind.MENU : Kind.NONE;
    }

    /** Whether a line is the name of a section and nothing else. */
    public static boolean isSection(String text) {
        return SECTION.is(text, Letters.key(text));
    }

    /** Whether a phrase is a word of menus, such as {@code Trang chủ}. */
    public static boolean isMenuWord(String text) {
        return MENU.is(text, Letters.key(text));
    }

    private static boolean isNumber(Line line) {
        return line.figures()
                && line.length() < 20
                && PageLines.cells(line.text()).size() == 1;
    }

    /** An address or the name of a part of a program: one long word. */
    private static boolean isCode(Line line) {
        return line.length() >= 20 && line.text().indexOf(' ') < 0;
    }

    private static boolean isMenu(Line line) {
        if (MENU.is(line.text(), line.key())) {
            return true;
        }
        if (MENU.opens(line.key()) && line.words() <= MASTHEAD_WORDS && !line.endsSentence()) {
            return true;
        }
        var cells = List.of(CELLS.split(line.text()));
        var cellsOfMenu = cells.size() >= 4 && cells.stream().allMatch(cell -> cell.length() <= 40);
        return cellsOfMenu
                || (line.words() > 3 && isMadeOf(line, List.of(TOOL, MENU, SECTION)) && !isSection(line.text()));
    }

    private static boolean isMadeOf(Line line, List<Phrases> groups) {
        return line.length() <= 400 && Phrases.cover(line.key(), groups);
    }

    /** Equal to a phrase, a label with a colon or figure behind it, or a short line with such an opening. */
    private static boolean matches(Phrases phrases, Line line) {
        if (phrases.is(line.text(), line.key())) {
            return true;
        }
        if (line.length() <= SHORT && !line.endsSentence() && phrases.opens(line.key())) {
            return true;
        }
        int words = phrases.label(line.text(), line.key());
        if (words == 0 || line.length() > LONGEST_LABELLED) {
            return false;
        }
        var rest = afterWords(line.text(), words);
        return rest.matches("\\s*[:=(>»].*|[^\\p{L}\\p{N}]*")
                || (rest.matches("[^\\p{L}]*\\d.*") && line.length() <= SHORT && !line.endsSentence());
    }

    private static String afterWords(String text, int words) {
        var matcher = Pattern.compile("^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{M}\\p{N}]+){" + words + "}")
                .matcher(text);
        return matcher.find() ? text.substring(matcher.end()) : "";
    }

    private static Phrases group(String name) {
        return Phrases.of(WordFile.group(WORDS, name));
    }
}
