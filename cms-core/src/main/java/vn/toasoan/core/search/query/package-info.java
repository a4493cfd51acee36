/** What a reader may have meant by what was typed: plain data out of the text and the vocabulary; no index. */
@NullMarked
package vn.toasoan.core.search.query;

import org.jspecify.annotations.NullMarked;
