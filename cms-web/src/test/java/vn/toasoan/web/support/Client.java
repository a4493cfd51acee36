package vn.toasoan.web.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks a server of this machine as a reader's browser does, but follows nothing. */
public final class Client {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    /** For the server at the port. */
    public Client(int port) {
        this.port = port;
    }

    /**
     * Gets what is at the path.
     *
     * @param headers name, value, name, value
     */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** Sends a request without a body. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(LONGEST_ANSWER)
                .method(method, BodyPublishers.noBody());
        if (method.equals("GET")) {
            request.GET(); // as browsers do: without saying that there is no body
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("No answer to " + method + " " + path, failure);
        } catch (InterruptedException failure) {
            throw new IllegalStateException("Interrupted", failure);
        }
    }

    /** The page at the path, which must be there. */
    public Document page(String path) {
        return page(path, 200);
    }

    /** The page that is the answer with the status. */
    public Document page(String path, int status) {
        var answer = get(path, "Accept", "text/html");
        assertEquals(status, answer.statusCode(), path);
        return Jsoup.parse(answer.body(), "http://127.0.0.1:" + port + path);
    }

    /** The status at the path; -1 where nothing answers. */
    public int status(String path) {
        try {
            return get(path).statusCode();
        } catch (UncheckedIOException _) {
            return -1;
        }
    }

    /** Sends bytes as they are, one a character, and gives all that is answered. */
    public String raw(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) LONGEST_ANSWER.toMillis());
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException("No answer to " + request.lines().findFirst(), failure);
        }
    }

    /** Gets a request line's target as it is written, from a host, and gives all that is answered. */
    public String rawGet(String target, String host) {
        return raw("GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                .formatted(target, host));
    }

    /** A value of a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
