package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NfcTest {

    @ParameterizedTest
    @CsvSource({
        "tie\u0302\u0301ng, tiếng", // hat, then tone
        "tie\u0301\u0302ng, tiếng", // tone, then hat
        "ti\u00E9\u0302ng, tiếng",
        "ti\u00EA\u0301ng, tiếng",
        "nga\u0300\u0306m, ngằm",
        "lo\u0301\u031Bp, lớp",
        "L\u00D3\u031BP, LỚP",
        "lo\u031B\u0301p, lớp",
        "nu\u0303\u031B, nữ",
        "Vie\u0323\u0302t, Việt",
        "Vi\u1EB9\u0302t, Việt",
        "Vie\u0302\u0323t, Việt",
        "ho\u0300a, hòa",
        "hoa\u0300, hoà",
        "o\u0340, ò", // the deprecated tone marks are the same marks
    })
    void marks_in_any_order_become_the_one_letter(String typed, String expected) {
        assertEquals(expected, Nfc.of(typed));
    }

    @Test
    void every_vowel_is_put_together_from_its_marks_in_both_orders() {
        for (char letter : Letters.VOWELS.toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(letter), Form.NFD);
            for (Tone tone : Tone.values()) {
                String whole = String.valueOf(Letters.toned(letter, tone.digit()));
                assertEquals(whole, Nfc.of(apart + tone.mark()));
                assertEquals(whole, Nfc.of(apart.charAt(0) + tone.mark() + apart.substring(1)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Biển Đông",
                "“Nghị quyết” – 2.472 ₫…",
                "漢字かな",
                "👨‍👩‍👧 ❤️",
                "ðảng",
                "x\u200By\u00AD",
                "n\u0302",
                "\uD83D"
            })
    void text_with_nothing_to_repair_comes_back_itself(String text) {
        assertSame(text, Nfc.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "n\u0301\u0302, \u0144\u0302",
        "e\u0308\u0302, ë\u0302",
        "i\u0301\u0302, í\u0302",
        "u\u0301\u0302, ú\u0302"
    })
    void marks_that_make_no_vietnamese_letter_keep_their_order(String typed, String expected) {
        assertEquals(expected, Nfc.of(typed));
    }

    @Property
    void any_text_is_in_normal_form_and_stays_as_it_is_the_second_time(@ForAll("texts") String text) {
        String once = Nfc.of(text);

        assertEquals(Normalizer.normalize(once, Form.NFC), once);
        assertEquals(once, Nfc.of(once));
    }

    @Property
    void no_character_is_lost_or_added(@ForAll("texts") String text) {
        assertEquals(
                sorted(Normalizer.normalize(text, Form.NFD)), sorted(Normalizer.normalize(Nfc.of(text), Form.NFD)));
    }

    @Property
    void what_looks_plain_at_a_glance_is_in_normal_form(@ForAll String text) {
        if (Nfc.isPlain(text)) {
            assertEquals(Normalizer.normalize(text, Form.NFC), text);
        }
    }

    @Test
    void every_plain_character_is_normal_beside_every_other() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x3000; c++) {
            if (Nfc.isPlain(String.valueOf(c))) {
                all.append(c).append('a').append(c).append('E');
            }
        }
        assertEquals(Normalizer.normalize(all, Form.NFC), all.toString());
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString();
    }
}
