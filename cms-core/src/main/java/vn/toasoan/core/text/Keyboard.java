package vn.toasoan.core.text;

/** What the keys of an input method mean. Keys are lower case, letters bare. */
interface Keyboard {

    /** No key for a tone. */
    int NO_TONE = -1;

    /** No such letter. */
    char NO_LETTER = 0;

    /** The digit of the tone the key gives once there is a vowel, or {@link #NO_TONE}. */
    int tone(char key);

    /** What the key makes of a letter typed before, or {@link #NO_LETTER}. */
    char marked(char letter, char key);

    /** The letter the key types, or {@link #NO_LETTER}. */
    char letter(char key);

    /** Whether a second, other tone key takes the place of the first. */
    boolean replacesTone();
}
