package vn.toasoan.web.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page in one encoding, with every header they are sent with but {@code Date} and {@code Connection}.
 *
 * <p>They lie in a buffer of the JDK outside the heap: the socket takes it without a copy, and the collector frees it when
 * the page is dropped and the last slow reader has it. There is nothing to release by hand, so nothing to leak.
 */
final class Content {

    private final ByteBuf bytes;
    private final String etag;
    private final HttpHeaders headers;
    private final HttpHeaders headersOfNotModified;

    /**
     * Makes what is sent.
     *
     * @param encoding as in {@code Content-Encoding}; null for plain
     * @param etag strong and different for each encoding, quotes included
     */
    Content(byte[] bytes, @Nullable String encoding, String etag, Map<String, String> pageHeaders) {
        this.bytes = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(
                        ByteBuffer.allocateDirect(bytes.length).put(bytes).flip())
                .asReadOnly());
        this.etag = etag;
        this.headers = new DefaultHttpHeaders();
        pageHeaders.forEach(headers::set);
        headers.set(HttpHeaderNames.ETAG, etag);
        this.headersOfNotModified = headers.copy().remove(HttpHeaderNames.CONTENT_TYPE);
        headers.set(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length));
        if (encoding != null) {
            headers.set(HttpHeaderNames.CONTENT_ENCODING, encoding);
        }
    }

    /** A view with its own position: several threads send the same bytes at once. */
    ByteBuf bytes() {
        return bytes.duplicate();
    }

    int size() {
        return bytes.readableBytes();
    }

    HttpHeaders headers(boolean notModified) {
        return notModified ? headersOfNotModified : headers;
    }

    /** Whether a reader who says this has it already; by weak comparison, as RFC 9110, 13.1.2 asks. */
    boolean matches(String ifNoneMatch) {
        return ifNoneMatch.equals("*") || ifNoneMatch.contains(etag); // the quotes in the tag make this exact
    }
}
