package vn.toasoan.core.intake.body;

import java.util.regex.Pattern;
import vn.toasoan.core.intake.byline.Names;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.Sentences;

/**
 * Tells a line that shows a scene, as captions without a credit do, from paragraphs and subheadings.
 *
 * <p>It opens with the picture itself ({@code Quang cảnh …}), a person or a group, and is one sentence. Without a full
 * stop it must name a person in full or tell what is being done; with one it must only name a person with an office,
 * tell that a person speaks somewhere, or be short beside the article's paragraphs.
 */
final class Scenes {

    private static final int LONGEST = 260;
    private static final int SHORT_AT_TOP = 80;
    private static final int LONG_PARAGRAPHS = 250;
    private static final int MIDDLE_PARAGRAPHS = 150;
    private static final int PERCENT_OF_PARAGRAPH = 45;

    private static final Pattern OFFICE_ONLY =
            Pattern.compile("^\\S+(?:\\s\\p{Lu}[\\p{L}'’.]*){2,5}\\s*(?:[-–,(]\\s*).{4,120}$");
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) la|th[u]" + " (?:nhat|hai|ba|tu|nam|sau|bay))\\b.*");
    private static final Pattern REPORTS = Pattern.compile(
            "\\b(?:cho biet|cho rang|khang dinh|nhan manh|de nghi|de xuat|kien nghi|yeu cau|danh gia|bay to|noi)\\b");
    private static final Pattern SPEAKS = Pattern.compile(".*\\bphat bieu\\b.* (?:tai|o) [^.]*");

    private Scenes() {}

    /**
     * Whether a line shows a scene.
     *
     * @param typical the middle length of the article's paragraphs, in characters
     */
    static boolean shows(Line line, int typical) {
        var text = line.text();
        var quoted = text.indexOf('“') == 0 || text.indexOf('"') == 0;
        if (quoted
                || line.length() > LONGEST
                || line.words() < 3
                || line.endsWith(":;,?!")
                || text.endsWith("./.")
                || Sentences.count(text) > 1) {
            return false;
        }
        if (COUNTED.matcher(line.key()).matches() || REPORTS.matcher(line.key()).find()) {
            return false;
        }
        return line.endsSentence() ? showsClosed(line, typical) : showsOpen(line);
    }

    /** Whether a line shows a scene even as the first below a title, where leads stand. */
    static boolean showsAtTop(Line line, int typical) {
        var possible = !line.endsSentence() || line.length() <= SHORT_AT_TOP || isNameWithOffice(line);
        return possible && shows(line, typical);
    }

    private static boolean showsOpen(Line line) {
        var text = line.text();
        if (SceneWords.opens("shown", text) || isNamed(line)) {
            return true;
        }
        var seen = (opensPerson(line) && line.length() >= 25) || (opensGroup(line) && line.length() >= 40);
        return seen && SceneWords.has("doing", text);
    }

    private static boolean showsClosed(Line line, int typical) {
        var text = line.text();
        var acts = SceneWords.has("doing", text);
        var shown = SceneWords.opens("shown", text);
        var named = isNamed(line);
        if ((shown && line.length() <= 150) || (named && !acts && (line.length() <= 60 || isNameWithOffice(line)))) {
            return true;
        }
        var speaks = named && line.length() <= 180 && SPEAKS.matcher(line.key()).matches();
        return speaks || (isSmall(line, typical, acts) && (shown || opensPerson(line) || opensGroup(line)));
    }

    private static boolean isSmall(Line line, int typical, boolean acts) {
        var outlier = line.length() * 100 <= typical * PERCENT_OF_PARAGRAPH;
        var amongLong = typical >= LONG_PARAGRAPHS && line.length() <= 200;
        var amongMiddle = typical >= MIDDLE_PARAGRAPHS && line.length() <= 100 && acts;
        return outlier && (amongLong || amongMiddle);
    }

    private static boolean isNamed(Line line) {
        return opensPerson(line) && Names.hasFullName(line.text());
    }

    private static boolean isNameWithOffice(Line line) {
        return OFFICE_ONLY.matcher(line.text()).matches();
    }

    private static boolean opensPerson(Line line) {
        return SceneWords.opens("person", line.text());
    }

    private static boolean opensGroup(Line line) {
        return SceneWords.opens("group", line.text());
    }
}
