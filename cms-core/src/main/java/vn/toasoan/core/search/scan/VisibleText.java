package vn.toasoan.core.search.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text without its invisible characters, which knows where each character came from. */
final class VisibleText {

    private final String text;
    /** By index; null where nothing was invisible. */
    private final int @Nullable [] origins;

    private VisibleText(String text, int @Nullable [] origins) {
        this.text = text;
        this.origins = origins;
    }

    static VisibleText of(String given) {
        for (var i = 0; i < given.length(); i++) {
            if (isInvisible(given.charAt(i))) {
                return without(given);
            }
        }
        return new VisibleText(given, null);
    }

    private static VisibleText without(String given) {
        var visible = new StringBuilder(given.length());
        var origins = new int[given.length()];
        for (var i = 0; i < given.length(); i++) {
            if (!isInvisible(given.charAt(i))) {
                origins[visible.length()] = i;
                visible.append(given.charAt(i));
            }
        }
        return new VisibleText(visible.toString(), Arrays.copyOf(origins, visible.length()));
    }

    /** Zero-width characters, soft hyphens, signs of direction, variants of emoji: what the keys drop. */
    private static boolean isInvisible(char c) {
        return c >= '\u00AD' && (Character.getType(c) == Character.FORMAT || (c >= '\uFE00' && c <= '\uFE0F'));
    }

    /** Where the character of the index stands in the text as given. */
    int origin(int at) {
        return origins == null ? at : origins[at];
    }

    String visible() {
        return text;
    }
}
