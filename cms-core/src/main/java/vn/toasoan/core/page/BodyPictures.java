package vn.toasoan.core.page;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.toasoan.core.theme.SafeHtml;

/**
 * Writes the pictures of stored HTML as browsers want them: every size there is, the place kept before it comes, and what is
 * far down loaded late.
 *
 * <p>Stored HTML has one closed form, in which {@code <img} stands nowhere but as a picture and no attribute holds a quote.
 */
final class BodyPictures {

    private static final Pattern KEPT = Pattern.compile(
            "<img src=\"/anh/([0-9a-f]{64})\" alt=\"([^\"]*)\" width=\"(\\d{1,5})\" height=\"(\\d{1,5})\">");
    private static final Pattern ELSEWHERE = Pattern.compile("<img src=\"(?!/anh/[0-9a-f]{64}\")");

    /** The browser's own measure of a picture that comes late; for others as wide as text columns of themes are at most. */
    private static final String WIDE = "(min-width: 60rem) 55rem, 100vw";

    private BodyPictures() {}

    /** Whether stored HTML shows the picture. */
    static boolean shows(String stored, String hash) {
        return stored.contains("<img src=\"/anh/" + hash + "\"");
    }

    /**
     * The HTML that readers get.
     *
     * @param first whether its first picture is the first of the page, which is not to wait
     */
    static SafeHtml of(String stored, boolean first) {
        var urgent = new AtomicBoolean(first);
        var late = ELSEWHERE.matcher(stored).replaceAll("<img loading=\"lazy\" decoding=\"async\" src=\"");
        return new SafeHtml(KEPT.matcher(late).replaceAll(match -> shown(match, urgent.getAndSet(false))));
    }

    private static String shown(MatchResult match, boolean urgent) {
        var picture = PictureView.of(
                match.group(1), Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)), match.group(2));
        return java.util.regex.Matcher.quoteReplacement(
                "<img src=\"%s\" srcset=\"%s\" sizes=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\" decoding=\"async\" %s>"
                        .formatted(
                                picture.src(),
                                picture.srcset(),
                                urgent ? WIDE : "auto, " + WIDE,
                                picture.width(),
                                picture.height(),
                                picture.alt(), // still as it stood in its attribute
                                urgent ? "fetchpriority=\"high\"" : "loading=\"lazy\""));
    }
}
