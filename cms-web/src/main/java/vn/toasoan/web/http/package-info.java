/** What all answers share: how a page is sent, security headers, the id of a request. */
@NullMarked
package vn.toasoan.web.http;

import org.jspecify.annotations.NullMarked;
