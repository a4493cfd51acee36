package vn.toasoan.core.staff;

import java.util.Locale;

/** How a pen name is shown. */
final class PenName {

    private PenName() {}

    /** A name printed in capitals as it is spoken: TRƯỜNG SƠN is Trường Sơn; any other, and initials, as printed. */
    static String shown(String printed) {
        var capitals = printed.equals(printed.toUpperCase(Locale.ROOT));
        if (!capitals || printed.length() < 4 || printed.indexOf('.') >= 0) {
            return printed;
        }
        var shown = new StringBuilder();
        var atStart = true;
        for (var letter : printed.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            shown.appendCodePoint(atStart ? Character.toUpperCase(letter) : letter);
            atStart = !Character.isLetter(letter);
        }
        return shown.toString();
    }
}
