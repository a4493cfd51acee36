/** Files and folders on their way in: which there are, and their text. */
@NullMarked
package vn.toasoan.core.intake.file;

import org.jspecify.annotations.NullMarked;
