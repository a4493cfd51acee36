/** Pictures on their way in, with the articles that show them. */
@NullMarked
package vn.toasoan.core.intake.picture;

import org.jspecify.annotations.NullMarked;
