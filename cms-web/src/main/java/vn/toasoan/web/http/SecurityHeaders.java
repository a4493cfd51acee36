package vn.toasoan.web.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Headers that tell browsers what pages of this site never do.
 *
 * <p>Source: OWASP ASVS 5.0, 3.4 (headers), as chosen for a site without inline script or style and without other hosts.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class SecurityHeaders {

    private static final String POLICY = "default-src 'self'; img-src 'self' data: https:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** What every page has; a kept page holds them itself, for no filter sees it. */
    static final Map<String, String> ALL = all();

    SecurityHeaders() {}

    private static Map<String, String> all() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-security-policy", POLICY);
        // browsers heed it only where the page came through TLS, which a proxy in front adds (RFC 6797, 8.1)
        headers.put("strict-transport-security", "max-age=31536000; includeSubDomains");
        headers.put("x-content-type-options", "nosniff");
        headers.put("referrer-policy", "strict-origin-when-cross-origin");
        headers.put("permissions-policy", "camera=(), microphone=(), geolocation=()");
        headers.put("cross-origin-opener-policy", "same-origin");
        return headers;
    }

    /** Sees all answers, those of other filters too. */
    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        complete(response);
    }

    /** Sets them on an answer that no filter sees, such as one to a request that could not be read. */
    public static void complete(MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        ALL.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
