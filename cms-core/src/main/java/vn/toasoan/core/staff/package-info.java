/** Who makes the paper: authors and the pen names they sign with. */
@NullMarked
package vn.toasoan.core.staff;

import org.jspecify.annotations.NullMarked;
