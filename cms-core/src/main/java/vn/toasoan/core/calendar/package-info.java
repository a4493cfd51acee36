/** Vietnamese dates in and out: reading what pages print, printing what readers know. */
@NullMarked
package vn.toasoan.core.calendar;

import org.jspecify.annotations.NullMarked;
