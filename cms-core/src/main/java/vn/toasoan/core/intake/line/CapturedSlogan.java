package vn.toasoan.core.intake.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A slogan as it stood on a page.
 *
 * @param from the first day it is shown; null if the page does not tell
 * @param until the last day it is shown, to its end; null if the page does not tell
 */
public record CapturedSlogan(
        String text, @Nullable LocalDate from, @Nullable LocalDate until) {}
