package vn.toasoan.bench;

/** The lines that {@code bin/cms import} prints: what became of a file, the file, the article's address. */
final class Report {

    private Report() {}

    static boolean isImported(String line) {
        return line.startsWith("imported ");
    }

    static boolean isRefused(String line) {
        return line.startsWith("refused ");
    }

    /** The address of the article that a line is about. */
    static String address(String line) {
        return line.split("\\s+")[2];
    }
}
