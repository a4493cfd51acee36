/** Failures as answers: an RFC 9457 document for programs, an error page for people. */
@NullMarked
package vn.toasoan.web.problem;

import org.jspecify.annotations.NullMarked;
