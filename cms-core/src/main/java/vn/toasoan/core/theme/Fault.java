package vn.toasoan.core.theme;

/**
 * Something wrong in a theme, and where.
 *
 * @param file below the folder of themes, such as {@code bao/templates/home.peb}
 * @param line from 1; 0 when the whole file is meant
 * @param message for whoever writes the theme
 */
public record Fault(String file, int line, String message) {

    @Override
    public String toString() {
        return line == 0 ? "%s: %s".formatted(file, message) : "%s:%d: %s".formatted(file, line, message);
    }
}
