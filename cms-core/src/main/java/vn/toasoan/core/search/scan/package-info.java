/** Text into the tokens and terms that search knows it by; pure, the same for articles and for what readers type. */
@NullMarked
package vn.toasoan.core.search.scan;

import org.jspecify.annotations.NullMarked;
