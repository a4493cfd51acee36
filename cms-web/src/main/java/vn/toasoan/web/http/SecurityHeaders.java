package vn.toasoan.web.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

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

    SecurityHeaders() {}

    /** Sees all answers, those of other filters too. */
    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        complete(response);
    }

    /** Sets them on an answer that no filter sees, such as one to a request that could not be read. */
    public static void complete(MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", POLICY);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
