/** The public site: addresses to pages. */
@NullMarked
package vn.toasoan.web.reader;

import org.jspecify.annotations.NullMarked;
