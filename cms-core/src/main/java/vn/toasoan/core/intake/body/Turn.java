package vn.toasoan.core.intake.body;

import org.jspecify.annotations.Nullable;

/** What a line is in an interview. */
sealed interface Turn {

    /**
     * It opens a question.
     *
     * @param speaker as printed; null where only a dash or nothing marks it
     */
    record Asks(@Nullable String speaker, String text) implements Turn {}

    /** It belongs to the question before it, as the name of who sent it. */
    record Adds(String text) implements Turn {}

    /**
     * It opens an answer, or goes on with one.
     *
     * @param speaker as printed; null where only a dash or nothing marks it
     * @param opens whether a new answer begins
     */
    record Answers(@Nullable String speaker, String text, boolean opens) implements Turn {}

    /** It thanks. */
    record Thanks(String text) implements Turn {}
}
