package vn.toasoan.core.page;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Objects;

/** The site's address for the world; never that of the host that was asked. */
@Singleton
public class SiteAddress {

    private final String root;

    /** {@code url}: a slash at its end does not count. */
    SiteAddress(@Value("${cms.url}") String url) {
        this.root = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /**
     * The absolute address.
     *
     * @param path below the site's root, beginning with a slash
     */
    public String of(String path) {
        return root + path;
    }

    /** Without a slash at its end. */
    public String root() {
        return root;
    }

    /** The name of the host alone, such as {@code songlam.example}. */
    public String host() {
        return Objects.requireNonNullElse(URI.create(root).getHost(), "localhost");
    }
}
