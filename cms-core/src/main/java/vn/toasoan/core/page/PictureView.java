package vn.toasoan.core.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.media.Picture;
import vn.toasoan.core.media.Rendition;

/**
 * A picture in the sizes there are.
 *
 * @param src the largest of them
 * @param srcset all of them with their widths, as the attribute wants it
 * @param width pixels of the largest
 * @param height pixels of the largest
 * @param alt what it shows, for people who cannot see it; may be empty
 */
public record PictureView(String src, String srcset, int width, int height, String alt) {

    public PictureView {
        Urls.checked(src);
    }

    /** The picture of a hash; {@code width} and {@code height}: pixels of the original. */
    static PictureView of(String hash, int width, int height, String alt) {
        var sizes = new LinkedHashMap<Integer, Rendition>();
        Arrays.stream(Rendition.values())
                .filter(rendition -> rendition != Rendition.SHARE)
                .forEach(rendition ->
                        sizes.putIfAbsent(rendition.size(width, height).width(), rendition));
        var largest = Rendition.LARGE.size(width, height);
        return new PictureView(
                Picture.address(hash, sizes.getOrDefault(largest.width(), Rendition.LARGE)),
                sizes.entrySet().stream()
                        .map(size -> Picture.address(hash, size.getValue()) + " " + size.getKey() + "w")
                        .collect(Collectors.joining(", ")),
                largest.width(),
                largest.height(),
                alt);
    }

    /** The picture of a card; null where it has none. */
    static @Nullable PictureView of(Card card) {
        var hash = card.pictureHash();
        var width = card.pictureWidth();
        var height = card.pictureHeight();
        return hash == null || width == null || height == null
                ? null
                : of(hash, width, height, card.pictureAlt() == null ? "" : card.pictureAlt());
    }
}
