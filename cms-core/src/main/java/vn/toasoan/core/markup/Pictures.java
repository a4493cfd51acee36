package vn.toasoan.core.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.markup.Block.Figure;

/** Reads the picture of an img element, also where a script would have put it in only when scrolled to. */
final class Pictures {

    static final int MAX_PIXELS = 20_000;

    /** Both sides at most this many pixels: an icon of the page, no picture of the article. */
    private static final int ICON = 32;

    private static final List<String> LAZY =
            List.of("data-src", "data-original", "data-lazy-src", "data-original-src", "data-lazy", "data-url");

    /** Browsers that save a "complete" page put its pictures into a folder of this name beside it. */
    private static final Pattern SAVED = Pattern.compile("(\\./)?[^/:?#]+_files/[^/]+");

    /** Names of pictures that only keep the place of one still to be loaded. */
    private static final Pattern STAND_IN =
            Pattern.compile("(?i).*[/_-](blank|spacer|transparent|placeholder|loading|lazy|pixel|1x1|gr[ae]y)[^/]*");

    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(px)?");

    private Pictures() {}

    static boolean isBesideSavedPage(String address) {
        return SAVED.matcher(address.strip()).matches();
    }

    /** The picture without words; null for one that has no usable address, is an icon or counts visits. */
    static @Nullable Figure read(Element img, Sight sight) {
        var width = pixels(img.attr("width"));
        var height = pixels(img.attr("height"));
        int tooSmall = sight == Sight.PAGE ? ICON : 2;
        if (width != null && height != null && width <= tooSmall && height <= tooSmall) return null;
        var src = source(img, sight);
        return src == null ? null : new Figure(src, img.attr("alt"), width, height, Inline.EMPTY, null);
    }

    private static @Nullable String source(Element img, Sight sight) {
        var plain = sight.picture(img, "src");
        if (plain != null
                && isBesideSavedPage(plain)
                && !STAND_IN.matcher(plain).matches()) return plain;
        for (var name : LAZY) {
            var lazy = img.hasAttr(name) ? sight.picture(img, name) : null;
            if (lazy != null) return lazy;
        }
        return plain;
    }

    private static @Nullable Integer pixels(String written) {
        var match = PIXELS.matcher(written.strip());
        if (!match.matches()) return null;
        int pixels = Integer.parseInt(match.group(1));
        return pixels < 1 || pixels > MAX_PIXELS ? null : pixels;
    }
}
