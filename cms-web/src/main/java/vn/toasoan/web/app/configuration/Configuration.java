package vn.toasoan.web.app.configuration;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Everything the process is told from outside.
 *
 * @param home the checkout, or wherever {@code content/} and {@code themes/} lie; absolute
 * @param data the data folder; not made yet
 * @param cache the user's folder for what can be made again; may be missing
 * @param host the address to listen on
 * @param port 1 to 65535
 * @param url what readers see before a path, without a slash at its end; the only source of absolute addresses
 * @param searches how many run at once, 1 to 999
 * @param database null when the embedded database is to be used
 */
public record Configuration(
        Path home,
        DataFolder data,
        Path cache,
        String host,
        int port,
        URI url,
        int searches,
        @Nullable OutsideDatabase database) {

    /**
     * Reads and checks everything; touches nothing.
     *
     * @throws vn.toasoan.core.failure.CmsException.Invalid {@code configuration.*}, naming the setting and its value
     */
    public static Configuration read(Settings settings) {
        return new ConfigurationReader(settings).read();
    }

    /**
     * The same with its folders made and tried.
     *
     * @throws vn.toasoan.core.failure.CmsException.Invalid {@code data-folder.*}
     */
    public Configuration withPreparedFolders() {
        return new Configuration(home, data.prepare(), cache, host, port, url, searches, database);
    }
}
