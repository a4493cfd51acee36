/** What a page shows: views, made of plain values, that templates and nobody else take apart. */
@NullMarked
package vn.toasoan.core.page;

import org.jspecify.annotations.NullMarked;
