/** The change feed: what happened, in commit order, and the followers that turn it into views. */
@NullMarked
package vn.toasoan.core.change;

import org.jspecify.annotations.NullMarked;
