/** What tests of this module share: programs that may be missing, servers and processes that a test starts itself. */
@NullMarked
package vn.toasoan.web.support;

import org.jspecify.annotations.NullMarked;
