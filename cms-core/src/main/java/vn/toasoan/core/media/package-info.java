/** Pictures: originals kept as they came, and what is made of them for readers. */
@NullMarked
package vn.toasoan.core.media;

import org.jspecify.annotations.NullMarked;
