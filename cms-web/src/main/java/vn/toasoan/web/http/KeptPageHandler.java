package vn.toasoan.web.http;

import static io.netty.handler.codec.http.HttpHeaderNames.ACCEPT_ENCODING;
import static io.netty.handler.codec.http.HttpHeaderNames.CONNECTION;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;
import static io.netty.handler.codec.http.HttpHeaderNames.DATE;
import static io.netty.handler.codec.http.HttpHeaderNames.EXPECT;
import static io.netty.handler.codec.http.HttpHeaderNames.HOST;
import static io.netty.handler.codec.http.HttpHeaderNames.IF_NONE_MATCH;
import static io.netty.handler.codec.http.HttpHeaderNames.TRANSFER_ENCODING;
import static io.netty.handler.codec.http.HttpHeaderNames.UPGRADE;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AsciiString;
import io.netty.util.ReferenceCountUtil;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Answers a GET or HEAD of a kept page on the event loop, before Micronaut builds a request of it.
 *
 * <p>Whatever is not plainly such a request goes on untouched and gets the same answer by way of {@link Replies}; so do
 * HTTP/1.0 and HTTP/2. Nothing here waits. Public pages know no session, so cookies do not matter.
 */
final class KeptPageHandler extends ChannelDuplexHandler {

    private static volatile Stamp stamp = new Stamp(0, AsciiString.EMPTY_STRING);

    private final KeptPages pages;
    /** Requests passed on that Micronaut has not answered in full yet: nothing may overtake them. */
    private int passedOn;
    /** The decoder still owes the end of a request that we have answered already. */
    private boolean endExpected;

    private boolean unflushed;
    private boolean closing;

    KeptPageHandler(KeptPages pages) {
        this.pages = pages;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (closing || endExpected || (message instanceof HttpRequest request && answered(ctx, request))) {
            endExpected = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest) {
            passedOn++;
        }
        ctx.fireChannelRead(message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        if (unflushed) { // one flush for all that came in one read
            unflushed = false;
            ctx.flush();
        }
        ctx.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        var interim = message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        if (message instanceof LastHttpContent && !interim) {
            passedOn--;
        }
        var _ = ctx.write(message, promise);
    }

    private boolean answered(ChannelHandlerContext ctx, HttpRequest request) {
        // not writable: Micronaut's handler waits for the slow reader and stops reading from him meanwhile
        if (passedOn > 0 || !ctx.channel().isWritable() || !isPlainRead(request)) {
            return false;
        }
        var page = pages.find(request.uri());
        if (page == null) {
            return false;
        }
        send(
                ctx,
                request,
                page.reply(
                        request.headers().get(ACCEPT_ENCODING),
                        request.headers().get(IF_NONE_MATCH)));
        return true;
    }

    /** HTTP/1.1, no body, no protocol switch, nothing the decoder objected to. */
    private static boolean isPlainRead(HttpRequest request) {
        var headers = request.headers();
        return request.decoderResult().isSuccess()
                && (HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method()))
                && !headers.contains(CONTENT_LENGTH)
                && !headers.contains(TRANSFER_ENCODING)
                && !headers.contains(UPGRADE)
                && !headers.contains(EXPECT)
                && HttpVersion.HTTP_1_1.equals(request.protocolVersion())
                && headers.contains(HOST);
    }

    private void send(ChannelHandlerContext ctx, HttpRequest request, KeptPage.Reply reply) {
        var headers = reply.content().headers(reply.notModified()).copy().set(DATE, now());
        var status = reply.notModified() ? HttpResponseStatus.NOT_MODIFIED : HttpResponseStatus.OK;
        var bodiless = reply.notModified() || HttpMethod.HEAD.equals(request.method());
        var body = bodiless ? Unpooled.EMPTY_BUFFER : reply.content().bytes();
        pages.answered(reply.notModified(), body.readableBytes());
        // through the codec, never around it: it counts answers against requests
        var response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body, headers, EmptyHttpHeaders.INSTANCE);
        if (HttpUtil.isKeepAlive(request)) {
            var _ = ctx.write(response, ctx.voidPromise());
            unflushed = true;
        } else {
            headers.set(CONNECTION, HttpHeaderValues.CLOSE);
            closing = true;
            var _ = ctx.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
        }
    }

    private AsciiString now() {
        var second = pages.second();
        var last = stamp;
        if (last.second != second) { // threads may race here: all write the same
            var text = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
            stamp = last = new Stamp(second, new AsciiString(text));
        }
        return last.text;
    }

    private record Stamp(long second, AsciiString text) {}

    /** Puts the handler into every HTTP/1 connection, between the codec (and access log) and Micronaut. */
    @Singleton
    @Requires(property = "cms.pages.fast", notEquals = "false")
    static final class Installer implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

        private final KeptPages pages;

        Installer(KeptPages pages) {
            this.pages = pages;
        }

        @Override
        public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
            event.getBean().register(new NettyServerCustomizer() {
                @Override
                public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
                    return role == ChannelRole.CONNECTION ? install(channel) : this;
                }
            });
            return event.getBean();
        }

        private NettyServerCustomizer install(Channel channel) {
            return new NettyServerCustomizer() {
                @Override
                public void onStreamPipelineBuilt() {
                    var micronaut = ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND;
                    if (channel.pipeline().get(micronaut) != null) { // absent on HTTP/2: the controller answers there
                        channel.pipeline().addBefore(micronaut, "kept-pages", new KeptPageHandler(pages));
                    }
                }
            };
        }
    }
}
