package vn.toasoan.web.app.configuration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a MariaDB database, such that times are kept in UTC.
 *
 * <p>Without {@code connectionTimeZone=UTC} and {@code preserveInstants=true} the driver stores instants in the zone of
 * the JVM, and a server moved to another zone would read every date wrong.
 *
 * @param server everything before the parameters
 * @param parameters as written, in their order, the two above included
 */
public record JdbcUrl(String server, Map<String, String> parameters) {

    private static final Pattern SHAPE =
            Pattern.compile("(?<server>jdbc:mariadb:(\\w+:)?//[^/?\\s]*/[^/?\\s]+)(\\?(?<rest>\\S*))?");
    private static final List<Map.Entry<String, String>> IN_UTC =
            List.of(Map.entry("connectionTimeZone", "UTC"), Map.entry("preserveInstants", "true"));

    /** Reads an address; empty when it is not {@code jdbc:mariadb://host:port/database?…}. */
    public static Optional<JdbcUrl> parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var parameters = new LinkedHashMap<String, String>();
        var rest = match.group("rest");
        for (var pair : rest == null ? new String[0] : rest.split("&")) {
            var cut = pair.indexOf('=');
            if (!pair.isEmpty()) {
                parameters.put(cut < 0 ? pair : pair.substring(0, cut), cut < 0 ? "" : pair.substring(cut + 1));
            }
        }
        for (var wanted : IN_UTC) {
            if (find(parameters, wanted.getKey()).isEmpty()) {
                parameters.put(wanted.getKey(), wanted.getValue());
            }
        }
        return Optional.of(new JdbcUrl(match.group("server"), parameters));
    }

    /** The parameter, given by the administrator, that would make times other than UTC. */
    Optional<String> parameterAgainstUtc() {
        return IN_UTC.stream()
                .filter(wanted -> !find(parameters, wanted.getKey()).orElse("").equalsIgnoreCase(wanted.getValue()))
                .map(wanted -> wanted.getKey() + "="
                        + find(parameters, wanted.getKey()).orElse(""))
                .findFirst();
    }

    private static Optional<String> find(Map<String, String> parameters, String name) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What the driver is given. May hold a password. */
    public String full() {
        return server
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** What people and logs are shown: without the parameters, which may hold a password. */
    @Override
    public String toString() {
        return shown(server);
    }

    /** The part of a text, address or not, that is safe to show. */
    static String shown(String text) {
        return text.replaceAll("\\?.*", "").replaceAll("//[^/]*@", "//");
    }
}
