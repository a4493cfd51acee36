/** Article HTML: cleaned to one closed form, read as blocks, printed as plain text; saved pages read as a reader sees them. */
@NullMarked
package vn.toasoan.core.markup;

import org.jspecify.annotations.NullMarked;
