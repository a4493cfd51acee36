package vn.toasoan.web.app.database;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who has a data folder, as written in its lock file.
 *
 * @param embedded whether it runs the embedded database there
 */
record Holder(long pid, Purpose purpose, boolean embedded) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) (SERVE|IMPORT|REINDEX) (embedded|outside)\\s*");

    static Holder ofThisProcess(Purpose purpose, boolean embedded) {
        return new Holder(ProcessHandle.current().pid(), purpose, embedded);
    }

    String text() {
        return "%d %s %s%n".formatted(pid, purpose, embedded ? "embedded" : "outside");
    }

    static Optional<Holder> parse(String text) {
        var match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(new Holder(
                        Long.parseLong(match.group(1)),
                        Purpose.valueOf(match.group(2)),
                        match.group(3).equals("embedded")))
                : Optional.empty();
    }
}
