package vn.toasoan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where and when figures come from: without that they say nothing. */
record Machine(String sentence) {

    static Machine now(Path root, String command) throws IOException {
        return new Machine("%s, `%s`: %d cores (%s), %d GB, Java %s, commit %s, load %s before."
                .formatted(
                        LocalDate.now(),
                        command,
                        Runtime.getRuntime().availableProcessors(),
                        line("/proc/cpuinfo", "model name").replaceAll("\\s+", " "),
                        Math.round(Long.parseLong(line("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1e6),
                        System.getProperty("java.runtime.version"),
                        commit(root),
                        Files.readString(Path.of("/proc/loadavg")).split(" ")[0]));
    }

    private static String line(String file, String name) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("?");
        }
    }

    /** The commit, and whether files differ from it; the recorded figures are none that matter. */
    private static String commit(Path root) throws IOException {
        var commit = git(root, "rev-parse", "--short", "HEAD");
        var changes = git(root, "status", "--porcelain", "--", ".", ":!bench/RESULTS.md");
        return (commit.isEmpty() ? "unknown" : commit) + (changes.isEmpty() ? "" : "+changes");
    }

    private static String git(Path root, String... words) throws IOException {
        var command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(words));
        var git = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
