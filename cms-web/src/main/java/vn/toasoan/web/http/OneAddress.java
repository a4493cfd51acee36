package vn.toasoan.web.http;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Leads from an address with a slash too many at its end to the one address of the page. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class OneAddress {

    @RequestFilter
    @Nullable
    HttpResponse<?> lead(HttpRequest<?> request) {
        var uri = request.getUri();
        var path = uri.getRawPath();
        if (!isRead(request) || path == null || !path.endsWith("/") || !isOnThisSite(path)) {
            return null;
        }
        var query = uri.getRawQuery();
        var address = withoutLastSlashes(path);
        return HttpResponse.redirect(URI.create(query == null ? address : address + "?" + query))
                .status(HttpStatus.MOVED_PERMANENTLY);
    }

    private static String withoutLastSlashes(String path) {
        var end = path.length();
        while (path.charAt(end - 1) == '/') { // ends at the first sign after the first slash, which is none
            end--;
        }
        return path.substring(0, end);
    }

    private static boolean isRead(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    /** What begins with two slashes would lead to another host. */
    private static boolean isOnThisSite(String path) {
        return path.length() > 1 && path.charAt(0) == '/' && path.charAt(1) != '/';
    }
}
