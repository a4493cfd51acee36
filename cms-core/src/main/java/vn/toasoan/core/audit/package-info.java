/** Who did what when; append-only. */
@NullMarked
package vn.toasoan.core.audit;

import org.jspecify.annotations.NullMarked;
