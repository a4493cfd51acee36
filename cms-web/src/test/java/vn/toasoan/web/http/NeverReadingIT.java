package vn.toasoan.web.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;

/** A client that asks and asks and reads no answer. */
@ExtendWith(SharedSite.class)
class NeverReadingIT {

    /** Far above what the sockets of both sides may hold by themselves. */
    private static final long ENOUGH = 64L << 20;

    private static final Duration STUCK = Duration.ofSeconds(2);

    private final RunningSite site;

    NeverReadingIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void gets_its_own_writes_blocked_and_disturbs_nobody() throws Exception {
        assertEquals(200, site.client().status("/"));
        try (var channel = SocketChannel.open()) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
            channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port()));
            channel.configureBlocking(false);

            var written = writeUntilStuck(channel);

            assertTrue(written < ENOUGH, "the server read on: " + written + " bytes of requests");
            assertEquals(200, site.client().status("/"));
            assertEquals(200, site.client().status("/kinh-te"));
        }
    }

    private static long writeUntilStuck(SocketChannel channel) throws IOException, InterruptedException {
        var request = ByteBuffer.wrap("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: %s\r\n\r\n"
                .formatted("x".repeat(4000))
                .getBytes(US_ASCII));
        var written = 0L;
        var last = System.nanoTime();
        while (written < ENOUGH && System.nanoTime() - last < STUCK.toNanos()) {
            var now = channel.write(request);
            if (now > 0) {
                written += now;
                last = System.nanoTime();
            } else {
                Thread.sleep(10);
            }
            if (!request.hasRemaining()) {
                request.rewind();
            }
        }
        return written;
    }
}
