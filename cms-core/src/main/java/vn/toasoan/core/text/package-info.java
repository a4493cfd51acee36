/** Vietnamese text, pure functions: normal form, syllables, keys, keystrokes, slugs, order, excerpts. */
@NullMarked
package vn.toasoan.core.text;

import org.jspecify.annotations.NullMarked;
