package vn.toasoan.core.intake.line;

import java.util.regex.Pattern;

/** How much running text a line holds: what tells the body of an article from the page around it. */
public final class Prose {

    private static final int SENTENCE = 70;
    private static final int LONG = 150;
    private static final int MOST = 600;
    private static final Pattern TEASER = Pattern.compile("(?:\\.\\.\\.|…|\\[…])\\s*(?:\\(.*\\))?$");

    private Prose() {}

    /**
     * The weight of a line as prose, 0–600: its length where it is a sentence of 70 characters or any text of 150,
     * half of that where it breaks off as teasers of other news do, else 0.
     */
    public static int weight(Line line) {
        int length = line.length();
        var counts = length >= LONG || (length >= SENTENCE && (line.endsSentence() || line.endsWith(":;,")));
        if (!counts || line.hints().isLink()) {
            return 0;
        }
        int weight = Math.min(length, MOST);
        return length < 300 && TEASER.matcher(line.text()).find() ? weight / 2 : weight;
    }

    /** Whether a line counts as prose at all. */
    public static boolean is(Line line) {
        return weight(line) > 0;
    }
}
