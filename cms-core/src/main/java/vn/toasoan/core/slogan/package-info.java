/** Slogans: what the banner says and when. */
@NullMarked
package vn.toasoan.core.slogan;

import org.jspecify.annotations.NullMarked;
