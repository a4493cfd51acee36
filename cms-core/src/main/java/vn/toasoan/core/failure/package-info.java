/** Failures a caller can act on: closed kinds, stable codes. */
@NullMarked
package vn.toasoan.core.failure;

import org.jspecify.annotations.NullMarked;
