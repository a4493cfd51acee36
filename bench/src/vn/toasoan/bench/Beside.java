package vn.toasoan.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A server to compare with, started here. */
record Beside(Running process, String url) implements AutoCloseable {

    /** nginx with a page as files, plain and packed: the same bytes as the site sends. */
    static Beside nginx(Workplace place, String path, byte[] plain, byte[] gzip) throws Exception {
        var folder = place.path("nginx");
        var file = place.path("nginx/www" + path);
        Files.createDirectories(file.getParent());
        Files.write(file, plain);
        Files.write(Path.of(file + ".gz"), gzip);
        var port = Cms.freePort();
        var configuration = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off; worker_processes 2; pid %1$s/nginx.pid; error_log %1$s/error.log; user root;
                events { worker_connections 4096; }
                http {
                  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; etag on;
                  client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                  uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5; types { text/html html; } charset utf-8;
                  server { listen 127.0.0.1:%2$d; root %1$s/www; gzip_static on; add_header Cache-Control no-cache; }
                }
                """.formatted(folder, port));
        var command = List.of("nginx", "-p", folder.toString(), "-c", configuration.toString());
        return started(place, command, port, path, "nginx does not answer; is Debian's nginx-light installed?");
    }

    /** The framework alone: a route that answers nothing, with nothing of ours around it. */
    static Beside empty(Workplace place, Path root) throws Exception {
        var target = root.resolve("bench/empty/target");
        var port = Cms.freePort();
        var command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                target.resolve("classes") + ":" + target.resolve("lib") + "/*",
                "vn.toasoan.bench.empty.Empty",
                Integer.toString(port));
        return started(place, command, port, "/", "The empty application does not answer");
    }

    private static Beside started(Workplace place, List<String> command, int port, String path, String fault)
            throws Exception {
        var errors = place.path("errors.log");
        var process = place.start(() -> Running.start(command, Map.of(), errors, line -> {}));
        var url = "http://127.0.0.1:" + port;
        for (var attempt = 0; attempt < 300 && process.isAlive(); attempt++) {
            try {
                Web.get(URI.create(url + path), "gzip");
                return new Beside(process, url);
            } catch (IOException _) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException(fault);
    }

    @Override
    public void close() {
        process.close();
    }
}
