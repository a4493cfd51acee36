/** The search index on disk: its fields, how it follows the change feed, how it is built anew and replaced. */
@NullMarked
package vn.toasoan.core.search.index;

import org.jspecify.annotations.NullMarked;
