package vn.toasoan.core.intake.file;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Picture files that lie beside a file which names them, never above the folder that was given and never by way of a link
 * that leads out of it.
 *
 * @param root the folder that was given
 * @param from the folder that addresses start from
 */
public record PicturesBeside(Path root, Path from) {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|/|\\\\).*");
    private static final Pattern BEHIND = Pattern.compile("[?#].*");

    /** Whether an address names a file beside, not a page of the world or of a site. */
    public static boolean isBeside(String address) {
        return !address.isBlank() && !ELSEWHERE.matcher(address.strip()).matches();
    }

    /** The file of an address; empty where there is none or it may not be read. */
    public Optional<Path> file(String address) {
        if (!isBeside(address)) {
            return Optional.empty();
        }
        var name = decoded(BEHIND.matcher(address.strip()).replaceFirst(""));
        if (name.isEmpty() || Arrays.asList(name.split("[/\\\\]", -1)).contains("..")) {
            return Optional.empty();
        }
        return Stream.of(
                        name,
                        Normalizer.normalize(name, Normalizer.Form.NFC),
                        Normalizer.normalize(name, Normalizer.Form.NFD))
                .distinct()
                .flatMap(spelt -> readable(spelt).stream())
                .findFirst();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address; // a percent sign of its own
        }
    }

    private Optional<Path> readable(String name) {
        try {
            var real = from.resolve(name).toRealPath();
            return real.startsWith(root.toRealPath()) && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
