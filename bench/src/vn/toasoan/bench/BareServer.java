package vn.toasoan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.search.IndexSearcher;
import vn.toasoan.core.search.index.BareIndex;

/** The bare query alone behind HTTP: as many threads, an answer of ten titles. */
final class BareServer implements AutoCloseable {

    private final IndexSearcher searcher;
    private final HttpServer server;
    private final ExecutorService threads;

    BareServer(IndexSearcher searcher, int threads) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.searcher = searcher;
        this.threads = Executors.newFixedThreadPool(threads);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(this.threads);
        server.createContext("/tim-kiem", this::answer);
        server.start();
    }

    String site() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var titles = BareIndex.titles(searcher, URLDecoder.decode(query.substring("q=".length()), UTF_8));
        var body = String.join("\n", titles.isEmpty() ? List.of("-") : titles).getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
