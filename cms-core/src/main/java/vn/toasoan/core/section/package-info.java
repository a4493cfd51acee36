/** Sections (chuyên mục), a tree, and tags. */
@NullMarked
package vn.toasoan.core.section;

import org.jspecify.annotations.NullMarked;
