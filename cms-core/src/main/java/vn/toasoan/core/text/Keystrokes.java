package vn.toasoan.core.text;

import java.util.Optional;

/**
 * Reads the keystrokes of one token by trying what each key may mean until the whole is a syllable.
 *
 * <p>A key means, in this order: a tone, once there is a vowel; a mark for a letter before it, the last one first; a
 * letter. So a mark key may come anywhere after its letter, and oao or oeo (ngoáo, khoèo) are still what they are.
 */
final class Keystrokes {

    /** nghieengs with a few tone keys to spare; longer tokens are no syllables. */
    private static final int MOST_KEYS = 14;

    private final Keyboard keyboard;
    private final CharSequence keys;
    private final boolean isUnfinished;

    private final char[] letters = new char[SyllableTable.LONGEST];
    private final boolean[] isUpper = new boolean[SyllableTable.LONGEST];
    private int count;
    private int tone;

    private Keystrokes(Keyboard keyboard, CharSequence keys, boolean isUnfinished) {
        this.keyboard = keyboard;
        this.keys = keys;
        this.isUnfinished = isUnfinished;
    }

    /** The syllable typed, in the old tone placement. */
    static Optional<String> decode(Keyboard keyboard, CharSequence keys) {
        return new Keystrokes(keyboard, keys, false).decode();
    }

    /** The syllable begun, which may be whole. */
    static Optional<String> decodePrefix(Keyboard keyboard, CharSequence keys) {
        return new Keystrokes(keyboard, keys, true).decode();
    }

    private Optional<String> decode() {
        if (keys.isEmpty() || keys.length() > MOST_KEYS || !readFrom(0)) {
            return Optional.empty();
        }
        StringBuilder syllable = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            syllable.append(isUpper[i] ? Character.toUpperCase(letters[i]) : letters[i]);
        }
        return Optional.of(TonePlacement.OLD.place(syllable.toString(), Tone.ofDigit(tone)));
    }

    private boolean readFrom(int at) {
        if (at == keys.length()) {
            return isUnfinished ? isBegun() : isSyllable() || isSyllableWithOtherHorns();
        }
        char key = lower(keys.charAt(at));
        int newTone = keyboard.tone(key);
        if (newTone != Keyboard.NO_TONE && hasVowel()) {
            return readTone(at, newTone);
        }
        return readMark(at, key) || readUndoneMark(at, key) || readLetter(at, key);
    }

    /** A tone key typed twice is meant as a letter, and no syllable has that letter there. */
    private boolean readTone(int at, int newTone) {
        if (newTone == tone || (tone != 0 && !keyboard.replacesTone())) {
            return false;
        }
        int before = tone;
        tone = newTone;
        if (readFrom(at + 1)) {
            return true;
        }
        tone = before;
        return false;
    }

    private boolean readMark(int at, char key) {
        for (int i = count - 1; i >= 0; i--) {
            char before = letters[i];
            char marked = keyboard.marked(before, key);
            if (marked != Keyboard.NO_LETTER) {
                letters[i] = marked;
                if (readFrom(at + 1)) {
                    return true;
                }
                letters[i] = before;
            }
        }
        return false;
    }

    /** A letter that is its own mark key, typed a third time, takes the mark back: xooong is xoong. */
    private boolean readUndoneMark(int at, char key) {
        char hatted = keyboard.marked(key, key);
        if (hatted == Keyboard.NO_LETTER || count == 0 || letters[count - 1] != hatted) {
            return false;
        }
        letters[count - 1] = key;
        if (readLetter(at, key)) {
            return true;
        }
        letters[count - 1] = hatted;
        return false;
    }

    private boolean readLetter(int at, char key) {
        char letter = keyboard.letter(key);
        if (letter == Keyboard.NO_LETTER || count == letters.length) {
            return false;
        }
        letters[count] = letter;
        isUpper[count] = key != keys.charAt(at);
        count++;
        if (SyllableTable.canGrow(word(), count, Tone.NGANG.digit()) && readFrom(at + 1)) {
            return true;
        }
        count--;
        return false;
    }

    /** Of a word begun with uơ more go on with ươ. */
    private boolean isBegun() {
        return isSyllableWithOtherHorns() || isSyllable();
    }

    private boolean isSyllable() {
        return isUnfinished
                ? SyllableTable.canGrow(word(), count, tone)
                : SyllableTable.find(word(), count, tone) != SyllableTable.NONE;
    }

    private long word() {
        long word = 0;
        for (int i = 0; i < count; i++) {
            word = SyllableTable.append(word, Letters.code(letters[i]));
        }
        return word;
    }

    /** One horn is enough for ươ (duowng, duwong), and two are not too many for uơ (thuwowr). */
    private boolean isSyllableWithOtherHorns() {
        for (int i = 1; i < count; i++) {
            char first = letters[i - 1];
            char second = letters[i];
            if ((first == 'ư' && second == 'o') || (first == 'u' && second == 'ơ')) {
                return isSyllableWith(i, 'ư');
            }
            if (first == 'ư' && second == 'ơ') {
                return !isUnfinished && isSyllableWith(i, 'u');
            }
        }
        return false;
    }

    private boolean isSyllableWith(int horned, char first) {
        char firstBefore = letters[horned - 1];
        char secondBefore = letters[horned];
        letters[horned - 1] = first;
        letters[horned] = 'ơ';
        if (isSyllable()) {
            return true;
        }
        letters[horned - 1] = firstBefore;
        letters[horned] = secondBefore;
        return false;
    }

    private boolean hasVowel() {
        for (int i = 0; i < count; i++) {
            if (Letters.isVowel(letters[i])) {
                return true;
            }
        }
        return false;
    }

    /** ASCII only: anything else is no key of a plain keyboard. */
    private static char lower(char key) {
        return key >= 'A' && key <= 'Z' ? (char) (key - 'A' + 'a') : key;
    }
}
