package vn.toasoan.core.markup;

/** Text as it is written in HTML. Non-breaking spaces are written out, so that people see them in a stored body. */
final class Escape {

    /** Composes with the end of a tag before it (≯): written out, so that stored HTML is in NFC as a whole. */
    private static final char LONG_SOLIDUS = '\u0338';

    private Escape() {}

    static String text(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) append(out, text.charAt(i), false);
        return out.toString();
    }

    static String attribute(String value) {
        var out = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) append(out, value.charAt(i), true);
        return out.toString();
    }

    private static void append(StringBuilder out, char c, boolean attribute) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '\u00a0' -> out.append("&nbsp;");
            case '"' -> out.append(attribute ? "&quot;" : "\"");
            case LONG_SOLIDUS -> out.append("&#x338;");
            default -> out.append(c);
        }
    }
}
