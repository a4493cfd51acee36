package vn.toasoan.web.app.database;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a server is one that this program can work with: MariaDB 10.11 or later. */
final class ServerVersion {

    static final String OLDEST = "10.11";

    private static final Pattern MARIADB = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\.\\d+-MariaDB\\b.*");

    private ServerVersion() {}

    /**
     * Judges what {@code SELECT VERSION()} said.
     *
     * @param version such as {@code 10.11.19-MariaDB-0+deb12u1}; servers behind old replicas put {@code 5.5.5-} before
     */
    static boolean isSupported(String version) {
        var match = MARIADB.matcher(version);
        if (!match.matches()) {
            return false;
        }
        var major = Integer.parseInt(match.group(1));
        var minor = Integer.parseInt(match.group(2));
        return major > 10 || (major == 10 && minor >= 11);
    }

    /** The series of a version, such as {@code 11.4}: within it a server takes over a data folder as it is. */
    static Optional<String> series(String version) {
        return Optional.of(Pattern.compile("(\\d+\\.\\d+)\\..*", Pattern.DOTALL).matcher(version))
                .filter(match -> match.matches())
                .map(match -> match.group(1));
    }
}
