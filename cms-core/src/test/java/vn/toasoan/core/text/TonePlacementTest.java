package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonePlacementTest {

    @ParameterizedTest
    @CsvSource({
        // the two styles differ in open oa oe uy
        "hoa, HUYEN, hòa, hoà",
        "thuy, HOI, thủy, thuỷ",
        "khoe, HOI, khỏe, khoẻ",
        "oa, HUYEN, òa, oà",
        "uy, HOI, ủy, uỷ",
        "xoe, HUYEN, xòe, xoè",
        // and nowhere else
        "hoan, HUYEN, hoàn, hoàn",
        "toan, SAC, toán, toán",
        "khoet, SAC, khoét, khoét",
        "huynh, HUYEN, huỳnh, huỳnh",
        "suyt, SAC, suýt, suýt",
        // ê and ơ first
        "tuyên, HUYEN, tuyền, tuyền",
        "thuê, SAC, thuế, thuế",
        "tiêu, HUYEN, tiều, tiều",
        "thuơ, HOI, thuở, thuở",
        "ngươi, HUYEN, người, người",
        "rươu, NANG, rượu, rượu",
        "đương, HUYEN, đường, đường",
        // then ă â ô ư
        "xoăn, SAC, xoắn, xoắn",
        "tuân, SAC, tuấn, tuấn",
        "cuôi, SAC, cuối, cuối",
        "lưa, HOI, lửa, lửa",
        "lưu, HUYEN, lừu, lừu",
        "gưi, HOI, gửi, gửi",
        // of three open vowels the middle one
        "ngoai, HUYEN, ngoài, ngoài",
        "xoay, SAC, xoáy, xoáy",
        "ngoao, SAC, ngoáo, ngoáo",
        "khuyu, HOI, khuỷu, khuỷu",
        "khuya, NANG, khuỵa, khuỵa",
        // of two the first
        "cai, SAC, cái, cái",
        "mua, HUYEN, mùa, mùa",
        "chiu, NANG, chịu, chịu",
        "thui, SAC, thúi, thúi",
        "may, SAC, máy, máy",
        "mia, SAC, mía, mía",
        // the last before a final consonant
        "boong, HUYEN, boòng, boòng",
        "mooc, SAC, moóc, moóc",
        // qu and gi
        "quy, SAC, quý, quý",
        "qui, SAC, quí, quí",
        "qua, HOI, quả, quả",
        "quai, SAC, quái, quái",
        "quôc, SAC, quốc, quốc",
        "quơ, HOI, quở, quở",
        "gia, HUYEN, già, già",
        "giai, HOI, giải, giải",
        "giưa, NGA, giữa, giữa",
        "gi, HUYEN, gì, gì",
        "gin, HUYEN, gìn, gìn",
        "giêng, SAC, giếng, giếng",
        "giuc, NANG, giục, giục",
        "giu, NGA, giũ, giũ",
    })
    void a_tone_has_its_seat(String toneless, Tone tone, String old, String modern) {
        assertAll(
                () -> assertEquals(old, TonePlacement.OLD.place(toneless, tone)),
                () -> assertEquals(modern, TonePlacement.NEW.place(toneless, tone)));
    }

    @ParameterizedTest
    @CsvSource({
        "HOA, HUYEN, HÒA",
        "Thuy, HOI, Thủy",
        "QUY, SAC, QUÝ",
        "Đương, HUYEN, Đường",
        "ĐƯƠNG, HUYEN, ĐƯỜNG",
        "GIa, HUYEN, GIà",
    })
    void case_is_kept(String toneless, Tone tone, String expected) {
        assertEquals(expected, TonePlacement.OLD.place(toneless, tone));
    }

    @ParameterizedTest
    @CsvSource({
        "hoà, HUYEN, hòa",
        "hoá, NGANG, hoa",
        "qúy, SAC, quý",
        "tie\u0302ng, SAC, tiếng",
        "ngh, SAC, ngh",
        "'', SAC, ''"
    })
    void a_tone_already_there_gives_way(String given, Tone tone, String expected) {
        assertEquals(expected, TonePlacement.OLD.place(given, tone));
    }

    @Test
    void every_syllable_is_read_back_as_it_was_placed_in_both_styles() {
        Syllables.all().forEach(syllable -> {
            for (TonePlacement placement : TonePlacement.values()) {
                String written = placement.place(syllable.toneless(), syllable.tone());
                assertEquals(syllable, Syllable.parse(written).orElseThrow(), written);
                assertEquals(written, syllable.written(placement));
            }
        });
    }

    @Property
    void placing_twice_is_placing_once(
            @ForAll("texts") String text, @ForAll Tone tone, @ForAll TonePlacement placement) {
        String once = placement.place(text, tone);

        assertEquals(once, placement.place(once, tone));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
