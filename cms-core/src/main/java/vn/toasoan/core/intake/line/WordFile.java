package vn.toasoan.core.intake.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the files of words beside the classes: phrases in groups, one a line, as they are written. */
public final class WordFile {

    private WordFile() {}

    /**
     * The phrases of each group of a file.
     *
     * @param reader the class the file lies beside
     * @throws NullPointerException if the file is not there
     */
    public static Map<String, List<String>> groups(Class<?> reader, String file) {
        var groups = new HashMap<String, List<String>>();
        var group = new ArrayList<String>();
        for (var line : read(reader, file).lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                group = new ArrayList<>();
                groups.put(line.substring(1, line.length() - 1), group);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                group.add(line);
            }
        }
        return Map.copyOf(groups);
    }

    /** The group of a name. */
    public static <T> T group(Map<String, T> groups, String name) {
        return Objects.requireNonNull(groups.get(name), name);
    }

    private static String read(Class<?> reader, String file) {
        try (var in = Objects.requireNonNull(reader.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
