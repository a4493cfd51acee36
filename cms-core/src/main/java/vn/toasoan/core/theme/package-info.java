/** Themes: what stands in a theme's folder, rendered and checked; the only user of Pebble. */
@NullMarked
package vn.toasoan.core.theme;

import org.jspecify.annotations.NullMarked;
