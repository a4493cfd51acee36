package vn.toasoan.core.intake.news;

import vn.toasoan.core.text.Nfc;
import vn.toasoan.core.text.Whitespace;

/** Texts as they come in JSON, which may hold any character, made fit to be kept. */
final class NewsText {

    private NewsText() {}

    /** On one line, NFC, without control characters and halves of characters; empty where nothing is left. */
    static String line(String given) {
        return Nfc.of(Whitespace.collapse(isFit(given) ? given : fit(given)));
    }

    private static boolean isFit(String text) {
        return text.chars().allMatch(c -> !Character.isISOControl(c) && !Character.isSurrogate((char) c));
    }

    private static String fit(String text) {
        var fit = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .filter(c -> !Character.isISOControl(c) || Character.isWhitespace(c) || c == '\u0085')
                .forEach(fit::appendCodePoint);
        return fit.toString();
    }

    /**
     * HTML with a paragraph for each line that is not blank; every character means itself.
     *
     * <p>What the text may hold beyond that is the business of whoever stores it.
     */
    static String paragraphs(String text) {
        var html = new StringBuilder(text.length() + text.length() / 32 + 16);
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            html.append("<p>");
            line.chars().forEach(c -> {
                switch (c) {
                    case '&' -> html.append("&amp;");
                    case '<' -> html.append("&lt;");
                    case '>' -> html.append("&gt;");
                    default -> html.append((char) c);
                }
            });
            html.append("</p>\n");
        });
        return html.toString();
    }
}
