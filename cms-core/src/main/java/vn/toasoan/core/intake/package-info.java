/** Content in: captured pages, saved HTML and content files become articles. */
@NullMarked
package vn.toasoan.core.intake;

import org.jspecify.annotations.NullMarked;
