package vn.toasoan.core.calendar;

import java.text.Normalizer;
import java.util.Locale;

/** Text in small letters without marks, of the same length: a place in it is the place in the text. */
final class PlainLetters {

    private static final int TABLE_SIZE = 0x2000;
    private static final char[] TABLE = table();

    private PlainLetters() {}

    /** Small letters without marks; {@code đ} is {@code d}, every kind of space is a space. The text must be NFC. */
    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            plain.append(letter < TABLE_SIZE ? TABLE[letter] : spaceOr(letter));
        }
        return plain.toString();
    }

    private static char[] table() {
        var table = new char[TABLE_SIZE];
        for (char letter = 0; letter < TABLE_SIZE; letter++) {
            table[letter] = plain(letter);
        }
        return table;
    }

    private static char plain(char letter) {
        if (letter == 'đ' || letter == 'Đ' || letter == 'ð' || letter == 'Ð') {
            return 'd';
        }
        var bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        var small = bare.substring(0, 1).toLowerCase(Locale.ROOT);
        return spaceOr(small.charAt(0));
    }

    private static char spaceOr(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter;
    }
}
