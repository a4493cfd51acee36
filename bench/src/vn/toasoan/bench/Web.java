package vn.toasoan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A reader of the site at a port of this machine. */
final class Web {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Web(int port) {
        this.port = port;
    }

    /** Whether the page is answered with 200, read to its last byte. */
    boolean shows(String path) throws InterruptedException {
        return page(path) != null;
    }

    /** Whether a search for the word finds the article of the address. */
    boolean finds(String word, String address) throws InterruptedException {
        var page = page("/tim-kiem?q=" + URLEncoder.encode(word, UTF_8));
        return page != null && page.contains(address);
    }

    /** Null where nobody listens, and where the answer is not 200. */
    private String page(String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString(UTF_8));
            return answer.statusCode() == 200 ? answer.body() : null;
        } catch (IOException _) {
            return null;
        }
    }

    /** The body of an answer in one encoding, packed as it came. */
    static byte[] get(URI address, String encoding) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).header("Accept-Encoding", encoding).build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    /** Something that a reader can see. */
    interface Sight {
        boolean isThere() throws InterruptedException;
    }

    /** Looks again and again until it is there; fails after two minutes. */
    static void await(Sight sight, Duration pause) throws InterruptedException {
        var begin = System.nanoTime();
        while (!sight.isThere()) {
            if (Seconds.since(begin) > 120) {
                throw new IllegalStateException("Waited two minutes in vain");
            }
            Thread.sleep(pause);
        }
    }
}
