/** Bylines as papers print them: who signs, in which role. */
@NullMarked
package vn.toasoan.core.intake.byline;

import org.jspecify.annotations.NullMarked;
