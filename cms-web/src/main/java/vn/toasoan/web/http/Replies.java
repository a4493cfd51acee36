package vn.toasoan.web.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.netty.buffer.ByteBuf;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.Supplier;
import vn.toasoan.core.page.Answer;

/** Kept pages as answers of controllers: for all requests that {@link KeptPageHandler} lets pass. */
@Singleton
public class Replies {

    private final KeptPages pages;

    Replies(KeptPages pages) {
        this.pages = pages;
    }

    /**
     * The page, or the way to its address.
     *
     * @param target its address as the site writes it: without what the page does not know
     * @param maker makes the page where it is not kept
     */
    public HttpResponse<?> to(HttpRequest<?> request, String target, Supplier<? extends Answer> maker) {
        return switch (pages.get(target, maker)) {
            case KeptPages.Made.Moved moved ->
                HttpResponse.redirect(URI.create(moved.answer().url()))
                        .status(HttpStatus.MOVED_PERMANENTLY)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache"); // what moves can move back
            case KeptPages.Made.Page made -> reply(made.page(), request.getHeaders());
        };
    }

    private static MutableHttpResponse<?> reply(KeptPage page, HttpHeaders asked) {
        var reply = page.reply(asked.get(HttpHeaders.ACCEPT_ENCODING), asked.get(HttpHeaders.IF_NONE_MATCH));
        var status = reply.notModified() ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
        MutableHttpResponse<ByteBuf> response = HttpResponse.status(status);
        reply.content()
                .headers(reply.notModified())
                .forEach(header -> response.header(header.getKey(), header.getValue()));
        return reply.notModified() ? response : response.body(reply.content().bytes());
    }
}
