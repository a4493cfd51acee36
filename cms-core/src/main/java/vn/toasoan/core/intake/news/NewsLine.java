package vn.toasoan.core.intake.news;

import vn.toasoan.core.failure.CmsException;

/** A line of a file of articles that is not blank. */
sealed interface NewsLine {

    /** Counted from 1, blank lines too. */
    long number();

    /** One that can be looked into. */
    record Text(long number, String json) implements NewsLine {}

    /** One that cannot, and why. */
    record Broken(long number, CmsException reason) implements NewsLine {}
}
