package vn.toasoan.core.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that may stand in a link: a page of this site, a place on the page, or http(s). */
final class Urls {

    private static final Pattern SAFE = Pattern.compile("(?i)(?:/(?![/\\\\])|#|\\?|https?://[^/\\\\]).*|/");

    private Urls() {}

    /**
     * Passes an address on.
     *
     * @throws IllegalArgumentException it could run a script, or names another site without saying so
     */
    static String checked(String url) {
        if (!SAFE.matcher(url).matches()) {
            throw new IllegalArgumentException("not an address for a link: " + url);
        }
        return url;
    }

    /** Passes an address or its absence on. */
    static @Nullable String checkedOrNull(@Nullable String url) {
        return url == null ? null : checked(url);
    }
}
