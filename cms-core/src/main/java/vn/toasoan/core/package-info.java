/** The newsroom without HTTP; its packages are listed, in the order data flows, in {@code ArchitectureTest}. */
@NullMarked
package vn.toasoan.core;

import org.jspecify.annotations.NullMarked;
