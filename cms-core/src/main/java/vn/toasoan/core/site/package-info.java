/** The site itself: masthead and settings. */
@NullMarked
package vn.toasoan.core.site;

import org.jspecify.annotations.NullMarked;
