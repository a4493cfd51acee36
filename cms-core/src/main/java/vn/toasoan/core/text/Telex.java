package vn.toasoan.core.text;

import java.util.Optional;

/**
 * Telex keystrokes of one token, typed while the input method was off: {@code ddangr} is đảng.
 *
 * <p>aa ee oo dd are â ê ô đ; w after a o u is ă ơ ư, alone ư, and {@code uow}, {@code uwow} are ươ; s f r x j are the
 * tones and z takes one away. Mark keys may come anywhere after their letter, tone keys anywhere after a vowel; the last
 * tone counts, one typed twice is a letter. Source: Wikipedia tiếng Việt, "Telex (kiểu gõ)".
 */
public final class Telex {

    private static final Keyboard KEYBOARD = new Layout();

    private Telex() {}

    /**
     * The syllable that the keys type, in the old tone placement; upper case where its letters were.
     *
     * <p>A plain syllable is its own keystrokes ({@code hoa} is hoa). English words may decode too ({@code was} is ứa):
     * whether a token was meant so is for the caller to weigh.
     *
     * @return empty for what types no possible syllable, and for anything but ASCII letters
     */
    public static Optional<String> decode(CharSequence token) {
        return Keystrokes.decode(KEYBOARD, token);
    }

    /**
     * The beginning of a syllable that the keys type: {@code dduow} is đươ.
     *
     * <p>Marks may still come ({@code tie} is tie); of uơ and ươ it is ươ, which more words go on with.
     */
    public static Optional<String> decodePrefix(CharSequence token) {
        return Keystrokes.decodePrefix(KEYBOARD, token);
    }

    private static final class Layout implements Keyboard {

        @Override
        public int tone(char key) {
            return switch (key) {
                case 'z' -> Tone.NGANG.digit();
                case 's' -> Tone.SAC.digit();
                case 'f' -> Tone.HUYEN.digit();
                case 'r' -> Tone.HOI.digit();
                case 'x' -> Tone.NGA.digit();
                case 'j' -> Tone.NANG.digit();
                default -> NO_TONE;
            };
        }

        @Override
        public char marked(char letter, char key) {
            return switch (letter) {
                case 'a' -> key == 'a' ? 'â' : key == 'w' ? 'ă' : NO_LETTER;
                case 'd' -> key == 'd' ? 'đ' : NO_LETTER;
                case 'e' -> key == 'e' ? 'ê' : NO_LETTER;
                case 'o' -> key == 'o' ? 'ô' : key == 'w' ? 'ơ' : NO_LETTER;
                case 'u' -> key == 'w' ? 'ư' : NO_LETTER;
                default -> NO_LETTER;
            };
        }

        @Override
        public char letter(char key) {
            return switch (key) {
                case 'w' -> 'ư';
                case 'f', 'j', 'z' -> NO_LETTER;
                default -> key >= 'a' && key <= 'z' ? key : NO_LETTER;
            };
        }

        @Override
        public boolean replacesTone() {
            return true;
        }
    }
}
