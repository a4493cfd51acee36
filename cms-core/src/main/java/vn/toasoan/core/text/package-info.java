/** Vietnamese text as pure functions: normal form, syllables, tones, keys, keystrokes, slugs, sort keys, excerpts. */
@NullMarked
package vn.toasoan.core.text;

import org.jspecify.annotations.NullMarked;
