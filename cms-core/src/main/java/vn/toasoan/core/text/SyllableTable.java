package vn.toasoan.core.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * {@link Spellings} as numbers, five bits a letter, so that asking for a syllable allocates nothing.
 *
 * <p>A word is a {@code long} made by {@link #append}. Parts of it are compared left-aligned, which puts everything that
 * starts alike side by side.
 */
final class SyllableTable {

    static final int NONE = -1;
    /** Letters of the longest syllable, nghiêng. */
    static final int LONGEST = 7;

    private static final int BITS = 5;
    private static final int ONSET_LETTERS = 3;
    private static final int RIME_LETTERS = 4;

    private static final List<String> ONSETS = sorted(Spellings.ONSETS, ONSET_LETTERS);
    private static final List<String> RIMES = sorted(Spellings.RIMES, RIME_LETTERS);
    private static final int[] ONSET_CODES = codes(ONSETS, ONSET_LETTERS);
    private static final int[] RIME_CODES = codes(RIMES, RIME_LETTERS);
    /** By rime, one bit for each onset that may stand before it. */
    private static final int[] ONSETS_BEFORE = new int[RIMES.size()];

    private static final boolean[] STOPPED = new boolean[RIMES.size()];

    static {
        for (int rime = 0; rime < RIMES.size(); rime++) {
            STOPPED[rime] = Spellings.isStopped(RIMES.get(rime));
            for (int onset = 0; onset < ONSETS.size(); onset++) {
                ONSETS_BEFORE[rime] |= Spellings.fit(ONSETS.get(onset), RIMES.get(rime)) ? 1 << onset : 0;
            }
        }
    }

    private SyllableTable() {}

    /** The word with one more letter, given by its place in the alphabet. */
    static long append(long word, int code) {
        return (word << BITS) | code;
    }

    /** A number for {@link #onset} and {@link #rime}; {@link #NONE} for no syllable of that tone. */
    static int find(long word, int letters, int tone) {
        int head = onsetLetters(word, letters);
        if (letters > LONGEST || head > ONSET_LETTERS || letters - head > RIME_LETTERS) {
            return NONE;
        }
        int onset = onset(word, letters, head);
        int rime = Arrays.binarySearch(RIME_CODES, part(word, letters, head, RIME_LETTERS));
        return onset >= 0 && rime >= 0 && isPossible(onset, rime, tone) ? (onset << 8) | rime : NONE;
    }

    /** Whether the word is or begins a syllable of that tone; hats, horns and a tone may still come. */
    static boolean canGrow(long word, int letters, int tone) {
        int head = onsetLetters(word, letters);
        if (letters > LONGEST || head > ONSET_LETTERS || letters - head > RIME_LETTERS) {
            return false;
        }
        return isStartOfOnset(word, letters) || isStartOfRime(word, letters, head, tone);
    }

    /** The onset of what {@link #find} returned. */
    static String onset(int found) {
        return ONSETS.get(found >> 8);
    }

    /** The rime of what {@link #find} returned. */
    static String rime(int found) {
        return RIMES.get(found & 0xFF);
    }

    private static boolean isStartOfOnset(long word, int letters) {
        if (letters > ONSET_LETTERS) {
            return false;
        }
        int low = part(word, letters, 0, ONSET_LETTERS);
        int found = Arrays.binarySearch(ONSET_CODES, low);
        int at = found < 0 ? -found - 1 : found;
        return at < ONSET_CODES.length && ONSET_CODES[at] < low + span(ONSET_LETTERS - letters);
    }

    private static boolean isStartOfRime(long word, int letters, int head, int tone) {
        int onset = onset(word, letters, head);
        for (int rime = 0; onset >= 0 && rime < RIMES.size(); rime++) {
            boolean isPossible = tone == Tone.NGANG.digit() ? fits(onset, rime) : isPossible(onset, rime, tone);
            if (isPossible && startsWith(RIMES.get(rime), word, letters, head)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters from that one on start the rime; a letter without hat or horn may still get one. */
    private static boolean startsWith(String rime, long word, int letters, int from) {
        if (letters - from > rime.length()) {
            return false;
        }
        for (int at = from; at < letters; at++) {
            char letter = letter(word, letters, at);
            char wanted = rime.charAt(at - from);
            if (letter != wanted && letter != Letters.base(wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPossible(int onset, int rime, int tone) {
        boolean toneFits = !STOPPED[rime] || tone == Tone.SAC.digit() || tone == Tone.NANG.digit();
        return toneFits && fits(onset, rime);
    }

    private static boolean fits(int onset, int rime) {
        return ((ONSETS_BEFORE[rime] >> onset) & 1) == 1;
    }

    private static int onset(long word, int letters, int head) {
        return Arrays.binarySearch(ONSET_CODES, part(word >> (BITS * (letters - head)), head, 0, ONSET_LETTERS));
    }

    /** How many letters the onset has: the consonants, the u of qu, and the i of gi before a vowel. */
    private static int onsetLetters(long word, int letters) {
        int head = 0;
        while (head < letters && !isVowel(word, letters, head)) {
            head++;
        }
        if (head != 1 || letters < 3 || !isVowel(word, letters, 2)) {
            return head;
        }
        char consonant = letter(word, letters, 0);
        char vowel = letter(word, letters, 1);
        boolean isOnset = (consonant == 'q' && vowel == 'u') || (consonant == 'g' && vowel == 'i');
        return isOnset ? 2 : 1;
    }

    private static boolean isVowel(long word, int letters, int at) {
        return Letters.isVowel(letter(word, letters, at));
    }

    private static char letter(long word, int letters, int at) {
        int code = (int) (word >> (BITS * (letters - 1 - at))) & (span(1) - 1);
        return Letters.ALPHABET.charAt(code - 1);
    }

    /** The letters from one on, left-aligned in that many. */
    private static int part(long word, int letters, int from, int width) {
        int length = letters - from;
        return ((int) word & (span(length) - 1)) << (BITS * (width - length));
    }

    /** How many spellings that many free letters leave room for. */
    private static int span(int letters) {
        return 1 << (BITS * letters);
    }

    private static List<String> sorted(List<String> spellings, int width) {
        return spellings.stream()
                .sorted(Comparator.comparingInt(spelling -> code(spelling, width)))
                .toList();
    }

    private static int[] codes(List<String> spellings, int width) {
        return spellings.stream().mapToInt(spelling -> code(spelling, width)).toArray();
    }

    private static int code(String spelling, int width) {
        long word = 0;
        for (int i = 0; i < spelling.length(); i++) {
            word = append(word, Letters.code(spelling.charAt(i)));
        }
        return part(word, spelling.length(), 0, width);
    }
}
