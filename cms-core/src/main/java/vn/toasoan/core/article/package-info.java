/**
 * Articles and static pages: the working copy that editors change, the revisions that never change, and which of these
 * readers see.
 */
@NullMarked
package vn.toasoan.core.article;

import org.jspecify.annotations.NullMarked;
