package vn.toasoan.core.text;

import java.util.List;

/** The six tones, in the order in which VNI keyboards and {@link Keys} number them. */
public enum Tone {
    /** Level, written without a mark. */
    NGANG(0, ""),
    /** Rising: á. */
    SAC(1, "\u0301"),
    /** Falling: à. */
    HUYEN(2, "\u0300"),
    /** Dipping: ả. */
    HOI(3, "\u0309"),
    /** Broken: ã. */
    NGA(4, "\u0303"),
    /** Heavy: ạ. */
    NANG(5, "\u0323");

    private static final List<Tone> BY_DIGIT = List.of(values());

    private final int digit;
    private final String mark;

    Tone(int digit, String mark) {
        this.digit = digit;
        this.mark = mark;
    }

    /** The tone's number, 0 (ngang) to 5 (nặng). */
    public int digit() {
        return digit;
    }

    /** The combining mark, one character; empty for ngang. */
    public String mark() {
        return mark;
    }

    /**
     * The tone of a number.
     *
     * @param digit 0 to 5
     * @throws IllegalArgumentException for any other number
     */
    public static Tone ofDigit(int digit) {
        if (digit < 0 || digit >= BY_DIGIT.size()) {
            throw new IllegalArgumentException("No tone has the number " + digit);
        }
        return BY_DIGIT.get(digit);
    }
}
