/** Files of articles, a JSON object a line: archives and the output of other systems. */
@NullMarked
package vn.toasoan.core.intake.news;

import org.jspecify.annotations.NullMarked;
