package vn.toasoan.web.app.configuration;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;

/** Checks each setting and says which one is wrong. */
final class ConfigurationReader {

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65535;
    private static final int FEWEST_SEARCHES = 4;
    private static final int MOST_SEARCHES = 999;

    private final Settings settings;

    ConfigurationReader(Settings settings) {
        this.settings = settings;
    }

    Configuration read() {
        var home = path("home", Path.of(""));
        var port = port();
        return new Configuration(
                home,
                new DataFolder(path("data", home.resolve("data"))),
                settings.cacheFolder(),
                host(),
                port,
                url(port),
                searches(),
                database());
    }

    private Path path(String key, Path otherwise) {
        var setting = settings.get(key);
        try {
            return setting.map(said -> Path.of(said.value()))
                    .orElse(otherwise)
                    .toAbsolutePath()
                    .normalize();
        } catch (InvalidPathException _) {
            throw invalid("configuration.path", setting.orElseThrow());
        }
    }

    private int port() {
        return number("port", LAST_PORT, "configuration.port").orElse(DEFAULT_PORT);
    }

    /** Two for each processor: while one waits for the disk, another computes. */
    private int searches() {
        return number("searches", MOST_SEARCHES, "configuration.searches")
                .orElse(Math.max(FEWEST_SEARCHES, 2 * Runtime.getRuntime().availableProcessors()));
    }

    /** A number from 1 to the last; the code is of what is none. */
    private OptionalInt number(String key, int last, String code) {
        var setting = settings.get(key);
        if (setting.isEmpty()) {
            return OptionalInt.empty();
        }
        var text = setting.get().value();
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > last) {
            throw invalid(code, setting.get());
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private String host() {
        var setting = settings.get("host");
        try {
            return InetAddress.getByName(setting.map(Setting::value).orElse("127.0.0.1"))
                    .getHostAddress();
        } catch (UnknownHostException _) {
            throw invalid("configuration.host", setting.orElseThrow());
        }
    }

    private URI url(int port) {
        var setting = settings.get("url");
        if (setting.isEmpty()) {
            return URI.create("http://localhost:" + port);
        }
        try {
            var url = new URI(setting.get().value());
            if (!isSite(url)) {
                throw invalid("configuration.url", setting.get());
            }
            return URI.create(url.getScheme() + "://" + url.getRawAuthority());
        } catch (URISyntaxException _) {
            throw invalid("configuration.url", setting.get());
        }
    }

    private static boolean isSite(URI url) {
        return url.getScheme() != null
                && Set.of("http", "https").contains(url.getScheme())
                && url.getHost() != null
                && url.getPort() <= LAST_PORT
                && url.getRawUserInfo() == null
                && Set.of("", "/").contains(url.getRawPath())
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    private @Nullable OutsideDatabase database() {
        var setting = settings.get("db.url");
        var user = settings.get("db.user");
        var password = settings.get("db.password");
        if (setting.isEmpty()) {
            for (var alone : List.of(user, password)) {
                alone.ifPresent(said -> {
                    throw new CmsException.Invalid("configuration.db-url-missing", Map.of("name", said.name()));
                });
            }
            return null;
        }
        return new OutsideDatabase(
                jdbcUrl(setting.get()),
                user.map(Setting::value).orElse(null),
                password.map(Setting::value).orElse(null));
    }

    private static JdbcUrl jdbcUrl(Setting setting) {
        var shown = Map.<String, Object>of("name", setting.name(), "value", JdbcUrl.shown(setting.value()));
        var url = JdbcUrl.parse(setting.value())
                .orElseThrow(() -> new CmsException.Invalid("configuration.db-url", shown));
        url.parameterAgainstUtc().ifPresent(parameter -> {
            throw new CmsException.Invalid(
                    "configuration.db-url-zone", Map.of("name", setting.name(), "parameter", parameter));
        });
        return url;
    }

    private static CmsException.Invalid invalid(String code, Setting setting) {
        return new CmsException.Invalid(code, setting.params());
    }
}
