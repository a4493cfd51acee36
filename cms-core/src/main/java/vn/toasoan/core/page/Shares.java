package vn.toasoan.core.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.media.Picture;
import vn.toasoan.core.media.Rendition;

/** Which picture stands for a page elsewhere. */
final class Shares {

    /** Pixels: what is narrower is shown small, or not at all, so the theme's own card is better. */
    private static final int NARROWEST = 600;

    private Shares() {}

    /**
     * The picture that leads an article, cut for cards; null where it has none or a small one.
     *
     * @param root the site's address for the world, without a slash at its end
     */
    static @Nullable ShareView of(Article article, String root) {
        var hash = article.pictureHash();
        var width = article.pictureWidth();
        var height = article.pictureHeight();
        if (hash == null || width == null || height == null) {
            return null;
        }
        var size = Rendition.SHARE.size(width, height);
        return size.width() < NARROWEST
                ? null
                : new ShareView(
                        root + Picture.address(hash, Rendition.SHARE),
                        size.width(),
                        size.height(),
                        Objects.requireNonNullElse(article.pictureAlt(), ""));
    }
}
