/** The process: command line, wiring, the embedded database. */
@NullMarked
package vn.toasoan.web.app;

import org.jspecify.annotations.NullMarked;
