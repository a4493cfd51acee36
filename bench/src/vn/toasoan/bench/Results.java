package vn.toasoan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code bench/RESULTS.md}: between two marks of its name, each bench has its place. */
record Results(Path file) {

    static Results of(Path root) {
        return new Results(root.resolve("bench/RESULTS.md"));
    }

    /** Puts a table in the place of the former one. */
    void record(String name, String table) throws IOException {
        var text = Files.readString(file);
        var begin = "<!-- " + name + " -->\n";
        var end = "<!-- /" + name + " -->";
        var from = text.indexOf(begin);
        var to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " has no place between " + begin.strip() + " and " + end);
        }
        Files.writeString(file, text.substring(0, from + begin.length()) + table + "\n" + text.substring(to));
    }
}
