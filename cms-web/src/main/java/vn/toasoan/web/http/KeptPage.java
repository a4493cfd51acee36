package vn.toasoan.web.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.text.Fingerprint;

/**
 * A page that is held ready to send.
 *
 * @param br null where this machine has no encoder
 * @param version what it was made from
 * @param until milliseconds since 1970, UTC: when time alone makes it another page
 */
record KeptPage(Content plain, Content gzip, @Nullable Content br, long version, long until) {

    /**
     * What to send to a reader: both ways of answering ask here and nowhere else.
     *
     * @param acceptEncoding as the reader's header says; null for none
     * @param ifNoneMatch as the reader's header says; null for none
     */
    Reply reply(@Nullable String acceptEncoding, @Nullable String ifNoneMatch) {
        var content = best(acceptEncoding);
        return new Reply(content, ifNoneMatch != null && content.matches(ifNoneMatch));
    }

    /**
     * What is sent.
     *
     * @param notModified the reader has this content already: the headers alone, as 304
     */
    record Reply(Content content, boolean notModified) {}

    /**
     * The page in all its encodings, of the plain one.
     *
     * @param contentType with the charset
     */
    static KeptPage of(byte[] plain, String contentType, long version, Instant until) {
        var headers = new LinkedHashMap<>(SecurityHeaders.ALL);
        headers.put("content-type", contentType);
        headers.put("cache-control", "no-cache");
        headers.put("vary", "Accept-Encoding");
        var tag = Fingerprint.of(plain).substring(0, 24);
        var br = Encodings.brotli(plain);
        return new KeptPage(
                new Content(plain, null, "\"" + tag + "\"", headers),
                new Content(Encodings.gzip(plain), "gzip", "\"" + tag + "-gzip\"", headers),
                br == null ? null : new Content(br, "br", "\"" + tag + "-br\"", headers),
                version,
                until.toEpochMilli());
    }

    /** Bytes it takes, about. */
    int weight() {
        return plain.size() + gzip.size() + (br == null ? 0 : br.size()) + 2_000;
    }

    private Content best(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return plain;
        }
        if (br != null && accepts(acceptEncoding, "br")) {
            return br;
        }
        return accepts(acceptEncoding, "gzip") ? gzip : plain;
    }

    /** {@code q=0} is a refusal; other weights are not compared: who accepts a coding at all can read it. */
    private static boolean accepts(String acceptEncoding, String coding) {
        for (var part : acceptEncoding.split(",", -1)) {
            var semicolon = part.indexOf(';');
            var name = semicolon < 0 ? part : part.substring(0, semicolon);
            if (name.strip().equalsIgnoreCase(coding)) {
                return semicolon < 0 || !part.substring(semicolon + 1).strip().matches("[qQ]=0(\\.0*)?");
            }
        }
        return false;
    }
}
