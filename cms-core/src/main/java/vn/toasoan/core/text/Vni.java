package vn.toasoan.core.text;

import java.util.Optional;

/**
 * VNI keystrokes of one token, typed while the input method was off: {@code d9ang3} is đảng.
 *
 * <p>1 to 5 are the tones sắc huyền hỏi ngã nặng, 6 the hat of â ê ô, 7 the horn of ơ ư (once is enough for ươ), 8 the
 * breve of ă, 9 the stroke of đ. Digits may come anywhere after their letter, or after a vowel for a tone. A second tone
 * is refused, for tokens such as U23 are names. Source: Wikipedia, "VNI".
 */
public final class Vni {

    private static final Keyboard KEYBOARD = new Layout();

    private Vni() {}

    /**
     * The syllable that the keys type, in the old tone placement; upper case where its letters were.
     *
     * <p>A plain syllable is its own keystrokes. Whether A1 was meant as á is for the caller to weigh.
     *
     * @return empty for what types no possible syllable, and for anything but ASCII letters and digits
     */
    public static Optional<String> decode(CharSequence token) {
        return Keystrokes.decode(KEYBOARD, token);
    }

    /**
     * The beginning of a syllable that the keys type: {@code d9uo7} is đươ.
     *
     * <p>Marks may still come ({@code tie} is tie); of uơ and ươ it is ươ, which more words go on with.
     */
    public static Optional<String> decodePrefix(CharSequence token) {
        return Keystrokes.decodePrefix(KEYBOARD, token);
    }

    private static final class Layout implements Keyboard {

        @Override
        public int tone(char key) {
            return key >= '1' && key <= '5' ? key - '0' : NO_TONE;
        }

        @Override
        public char marked(char letter, char key) {
            return switch (letter) {
                case 'a' -> key == '6' ? 'â' : key == '8' ? 'ă' : NO_LETTER;
                case 'd' -> key == '9' ? 'đ' : NO_LETTER;
                case 'e' -> key == '6' ? 'ê' : NO_LETTER;
                case 'o' -> key == '6' ? 'ô' : key == '7' ? 'ơ' : NO_LETTER;
                case 'u' -> key == '7' ? 'ư' : NO_LETTER;
                default -> NO_LETTER;
            };
        }

        @Override
        public char letter(char key) {
            return switch (key) {
                case 'f', 'j', 'w', 'z' -> NO_LETTER;
                default -> key >= 'a' && key <= 'z' ? key : NO_LETTER;
            };
        }

        @Override
        public boolean replacesTone() {
            return false;
        }
    }
}
