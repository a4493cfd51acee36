/** What words the public articles use and how often; plain data, which knows nothing of the index it is read from. */
@NullMarked
package vn.toasoan.core.search.words;

import org.jspecify.annotations.NullMarked;
