/** The body of a captured article: its lines read as paragraphs, headings, lists, captions and turns of speech. */
@NullMarked
package vn.toasoan.core.intake.body;

import org.jspecify.annotations.NullMarked;
