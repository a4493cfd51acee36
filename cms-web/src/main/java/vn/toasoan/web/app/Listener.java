package vn.toasoan.web.app;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.web.app.configuration.Configuration;

/** The address at which readers are served. */
final class Listener {

    private static final int ANSWER_TIMEOUT_MS = 30_000;

    private final String host;
    private final int port;

    Listener(Configuration configuration) {
        this.host = configuration.host();
        this.port = configuration.port();
    }

    /**
     * Tries the address before anything is started for it.
     *
     * @throws CmsException.Conflict {@code server.port-taken}
     * @throws CmsException.Invalid {@code server.cannot-listen}
     */
    void requireFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException failure) {
            throw failure(failure);
        }
    }

    /**
     * Listens from now on.
     *
     * @return what stops listening, and lets the answers that are under way be finished
     * @throws CmsException.Conflict {@code server.port-taken}
     * @throws CmsException.Invalid {@code server.cannot-listen}
     */
    AutoCloseable start(EmbeddedServer server) {
        try {
            server.start();
            return server::stop;
        } catch (ServerStartupException failure) {
            throw failure.getCause() instanceof IOException cause ? failure(cause) : failure;
        }
    }

    private CmsException failure(IOException failure) {
        var reason = String.valueOf(failure.getMessage());
        return failure instanceof BindException && reason.contains("in use")
                ? new CmsException.Conflict("server.port-taken", Map.of("host", host, "port", port))
                : new CmsException.Invalid(
                        "server.cannot-listen", Map.of("host", host, "port", port, "reason", reason));
    }

    /** Asks for one page, so that the first reader does not wait for what is only done once. */
    String firstAnswer(String path) {
        var local = new InetSocketAddress(host, port).getAddress().isAnyLocalAddress()
                ? InetAddress.getLoopbackAddress()
                : InetAddress.ofLiteral(host);
        try (var socket = new Socket(local, port)) {
            socket.setSoTimeout(ANSWER_TIMEOUT_MS);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            return String.valueOf(answer.readLine());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot get %s from %s:%d".formatted(path, host, port), failure);
        }
    }
}
