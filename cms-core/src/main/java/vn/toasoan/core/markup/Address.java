package vn.toasoan.core.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses a stored article may hold, and how they are written there.
 *
 * <p>Blanks are dropped or encoded as browsers do (WHATWG URL, "basic URL parser"), so that what is checked here is
 * what a browser will open.
 */
final class Address {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    /** Scheme, host without user name, then anything that has been encoded. */
    private static final Pattern WEB = Pattern.compile("https?://[^/?#@\\\\:\\s]+(:\\d{1,5})?([/?#].*)?");

    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s/?#&@,]+@[^\\s/?#&@,]+");
    private static final Pattern PHONE = Pattern.compile("tel:\\+?[0-9().-]{3,30}");
    private static final Pattern SITE = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern BESIDE = Pattern.compile("[^/?#:\\\\]+([/?].*)?");
    private static final int MAX_LENGTH = 2048;

    private Address() {}

    /** The address a link may keep: http, https, mailto, tel, or a path of this site; null for any other. */
    static @Nullable String link(String raw) {
        var url = web(raw);
        if (url == null || isWeb(url) || SITE.matcher(url).matches()) return url;
        if (url.startsWith("mailto:")) {
            int query = url.indexOf('?');
            url = query < 0 ? url : url.substring(0, query);
            return MAIL.matcher(url).matches() ? url : null;
        }
        var phone = url.replace("%20", "");
        return PHONE.matcher(phone).matches() ? phone : null;
    }

    /** The address a picture may keep: http, https, a path of this site or beside the file; null for any other. */
    static @Nullable String picture(String raw) {
        var url = web(raw);
        if (url == null || isWeb(url)) return url;
        return SITE.matcher(url).matches() || BESIDE.matcher(url).matches() ? url : null;
    }

    /** The address of a page elsewhere: http or https; null for any other. */
    static @Nullable String page(String raw) {
        var url = web(raw);
        return url != null && WEB.matcher(url).matches() ? url : null;
    }

    /** The encoded address with its scheme in lower case; null when it is none or is a web address of no use. */
    private static @Nullable String web(String raw) {
        var url = encode(raw.strip());
        if (url == null || url.isEmpty() || url.length() > MAX_LENGTH) return null;
        if (url.startsWith("//")) url = "https:" + url;
        var scheme = SCHEME.matcher(url);
        if (scheme.lookingAt()) url = scheme.group().toLowerCase(Locale.ROOT) + url.substring(scheme.end());
        return isWeb(url) && !WEB.matcher(url).matches() ? null : url;
    }

    private static boolean isWeb(String url) {
        return url.startsWith("http:") || url.startsWith("https:");
    }

    private static @Nullable String encode(String raw) {
        var out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '\t', '\n', '\r' -> {}
                case ' ' -> out.append("%20");
                case '"' -> out.append("%22");
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '`' -> out.append("%60");
                default -> {
                    if (Letters.isSpace(c) || Letters.isInvisible(c) || Character.isISOControl(c)) return null;
                    out.append(c);
                }
            }
        }
        return Letters.legal(out.toString()).length() == out.length() ? out.toString() : null;
    }
}
