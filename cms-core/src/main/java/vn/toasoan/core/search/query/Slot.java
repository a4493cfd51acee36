package vn.toasoan.core.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.scan.ScannedText.Token;
import vn.toasoan.core.text.Keys;

/**
 * One word of a query and the ways it may be meant.
 *
 * @param meanings at least one; the first is the likeliest
 * @param likely folded key of what was most likely meant: of a mistyped word the one it is taken for
 * @param restored exact key of the spelling that most likely was meant, by the words around it; null where not known
 * @param parted whether punctuation parts it from the word before; true for the first
 * @param completions folded keys of words that it may be the beginning of, the likeliest first; empty for a whole word
 */
public record Slot(
        List<Meaning> meanings, String likely, @Nullable String restored, boolean parted, List<String> completions) {

    private static final String NO_TONES = "~";

    public Slot {
        meanings = List.copyOf(meanings);
        completions = List.copyOf(completions);
    }

    /**
     * One way a word may be meant.
     *
     * @param exact key of the spelling; null where any spelling will do
     * @param folded key without marks
     * @param weight of a find, above 0 to 1
     */
    public record Meaning(@Nullable String exact, String folded, float weight) {

        static Meaning exactly(String exactKey, float weight) {
            return new Meaning(exactKey, Keys.foldedOf(exactKey), weight);
        }

        static Meaning anyhow(String foldedKey, float weight) {
            return new Meaning(null, foldedKey, weight);
        }

        /** Whether it has marks, so that a spelling with them is asked for. */
        public boolean isMarked() {
            return exact != null && !exact.equals(folded) && !exact.equals(folded + NO_TONES);
        }
    }

    /** A word that is meant in one way. */
    static Slot of(Meaning meaning, boolean parted) {
        return new Slot(List.of(meaning), meaning.folded(), null, parted, List.of());
    }

    /** The likeliest way. */
    public Meaning first() {
        return meanings.getFirst();
    }

    /** Whether marks were typed. */
    public boolean isMarked() {
        return first().isMarked();
    }

    /** Whether a word was typed with marks, by its keys. */
    public static boolean isMarked(Token word) {
        return Meaning.exactly(word.exact(), 1).isMarked();
    }

    /** Whether what was typed is taken for another word. */
    public boolean isMistyped() {
        return !likely.equals(first().folded());
    }

    /** Whether the spelling is one that may be meant. */
    boolean means(String exactKey) {
        return meanings.stream().anyMatch(meaning -> exactKey.equals(meaning.exact()));
    }

    /** The same without the spelling that was likely meant. */
    public Slot unrestored() {
        return new Slot(meanings, likely, null, parted, completions);
    }

    Slot restoredAs(String exactKey) {
        return new Slot(meanings, likely, exactKey, parted, completions);
    }

    Slot completedBy(List<String> words) {
        return new Slot(meanings, likely, restored, parted, words);
    }
}
