package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneTest {

    @ParameterizedTest
    @CsvSource({"NGANG, 0, a", "SAC, 1, á", "HUYEN, 2, à", "HOI, 3, ả", "NGA, 4, ã", "NANG, 5, ạ"})
    void a_tone_has_a_digit_and_a_mark(Tone tone, int digit, String written) {
        assertEquals(digit, tone.digit());
        assertSame(tone, Tone.ofDigit(digit));
        assertEquals(written, Nfc.of("a" + tone.mark()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void there_are_no_other_tones(int digit) {
        assertThrows(IllegalArgumentException.class, () -> Tone.ofDigit(digit));
    }
}
