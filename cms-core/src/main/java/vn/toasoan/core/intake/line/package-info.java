/** One line of a captured page, and what it may be: furniture, date, breadcrumb, slogans, list item, prose. */
@NullMarked
package vn.toasoan.core.intake.line;

import org.jspecify.annotations.NullMarked;
