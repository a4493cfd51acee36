/** Which articles come first: candidates by cheap queries, then everything that speaks for each of them, weighed. */
@NullMarked
package vn.toasoan.core.search.rank;

import org.jspecify.annotations.NullMarked;
