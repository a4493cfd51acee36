/** A content folder: a whole site as files that people write. */
@NullMarked
package vn.toasoan.core.intake.content;

import org.jspecify.annotations.NullMarked;
