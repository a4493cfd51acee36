package vn.toasoan.core.intake.line;

import java.util.regex.Pattern;

/** Counts the sentences of a line, not misled by {@code TP. Huế} or {@code Th.S}. */
public final class Sentences {

    private static final Pattern BREAK = Pattern.compile("(?<=[\\p{L}\\p{N}”\")%][.!?…])[”\"’)]?\\s+(?=[\\p{Lu}“\"])");
    private static final Pattern SHORT_WORD = Pattern.compile("(?:^|[\\s(.])\\p{Lu}\\p{L}{0,2}\\.$");

    private static final int LONGEST_SHORT_WORD = 6;

    private Sentences() {}

    /** The number of sentences; at least 1. */
    public static int count(String text) {
        var breaks = BREAK.matcher(text);
        int count = 1;
        while (breaks.find()) {
            var before = text.substring(Math.max(0, breaks.start() - LONGEST_SHORT_WORD), breaks.start());
            count += SHORT_WORD.matcher(before).find() ? 0 : 1;
        }
        return count;
    }
}
