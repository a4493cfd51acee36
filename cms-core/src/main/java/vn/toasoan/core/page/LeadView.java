package vn.toasoan.core.page;

import org.jspecify.annotations.Nullable;

/**
 * The picture above an article's text.
 *
 * @param caption null for none
 * @param credit as printed, with its label; null where nobody is named
 */
public record LeadView(
        PictureView picture,
        @Nullable String caption,
        @Nullable String credit) {}
