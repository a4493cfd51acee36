/** What the process is told from outside: {@code CMS_X} in the environment, or {@code -Dcms.x}. */
@NullMarked
package vn.toasoan.web.app.configuration;

import org.jspecify.annotations.NullMarked;
