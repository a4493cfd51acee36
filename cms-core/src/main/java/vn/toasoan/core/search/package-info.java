/** Search in what is public: what readers type, what it finds, and how that is shown. */
@NullMarked
package vn.toasoan.core.search;

import org.jspecify.annotations.NullMarked;
