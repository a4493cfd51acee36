package vn.toasoan.web.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** One connection on which requests are written byte by byte, and answers read one after the other. */
public final class RawHttp implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    /** Connects to the server at the port. */
    public RawHttp(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * An answer as it came.
     *
     * @param headers by name in small letters
     * @param body a character a byte
     */
    public record Answer(int status, SortedMap<String, String> headers, String body) {

        /** The bytes of the body. */
        public byte[] bytes() {
            return body.getBytes(ISO_8859_1);
        }
    }

    /** Writes requests; each is a request line and headers, of which Host is added. */
    public RawHttp write(String... requests) throws IOException {
        var all = new StringBuilder();
        for (var request : requests) {
            all.append(request.strip().replace("\n", "\r\n")).append("\r\nHost: localhost\r\n\r\n");
        }
        socket.getOutputStream().write(all.toString().getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** The next answer. */
    public Answer read(boolean hasBody) throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        var bytes = hasBody && status != 304 ? in.readNBytes(length) : new byte[0];
        return new Answer(status, headers, new String(bytes, ISO_8859_1));
    }

    /** Whether the server has closed. */
    public boolean isAtEnd() throws IOException {
        return in.read() < 0;
    }

    private String line() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("The connection ended after: " + bytes);
            }
            if (b != '\r') {
                bytes.write(b);
            }
        }
        return bytes.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
