package vn.toasoan.core.intake.body;

import java.util.regex.Pattern;

/** Counts the sentences of a line, not misled by {@code TP. Huế} or {@code Th.S}. */
final class Sentences {

    private static final Pattern BREAK = Pattern.compile("(?<=[\\p{L}\\p{N}”\")%][.!?…])[”\"’)]?\\s+(?=[\\p{Lu}“\"])");
    private static final Pattern SHORT_WORD = Pattern.compile("(?:^|[\\s(.])\\p{Lu}\\p{L}{0,2}\\.$");

    private Sentences() {}

    /** The number of sentences; at least 1. */
    static int count(String text) {
        var breaks = BREAK.matcher(text);
        int count = 1;
        while (breaks.find()) {
            count += SHORT_WORD.matcher(text.substring(0, breaks.start())).find() ? 0 : 1;
        }
        return count;
    }
}
