package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelexTest {

    @ParameterizedTest
    @CsvSource({
        "xaay, xây",
        "duwngj, dựng",
        "ddangr, đảng",
        "dangdr, đảng",
        "hoaf, hòa",
        "hofa, hòa",
        "thuyr, thủy",
        "dduowcj, được",
        "dduwowcj, được",
        "dduwocj, được",
        "dduocwj, được",
        "nguwowif, người",
        "nguowif, người",
        "nguoiwf, người",
        "thuowr, thuở",
        "thuwowr, thuở",
        "quowr, quở",
        "quys, quý",
        "qusy, quý",
        "gif, gì",
        "gias, giá",
        "gieengs, giếng",
        "giwax, giữa",
        "muaw, mưa",
        "luwu, lưu",
        "luuw, lưu",
        "huouw, hươu",
        "ruwowuj, rượu",
        "xoawns, xoắn",
        "xoanws, xoắn",
        "quawnj, quặn",
        "tiengse, tiếng",
        "vietej, việt",
        "vieetj, việt",
        "toois, tối",
        "tosio, tối",
        "nhwng, nhưng",
        "tw, tư",
        "w, ư",
        "xooong, xoong",
        "mooocs, moóc",
        "ngoaos, ngoáo",
        "khoeof, khoèo",
        "ddawsk, đắk",
    })
    void keys_become_the_syllable_they_were_meant_for(String keys, String syllable) {
        assertEquals(Optional.of(syllable), Telex.decode(keys));
    }

    @ParameterizedTest
    @CsvSource({"hoafs, hóa", "hoafz, hoa", "nhafs, nhá", "hoafzs, hóa"})
    void the_last_tone_counts(String keys, String syllable) {
        assertEquals(Optional.of(syllable), Telex.decode(keys));
    }

    @ParameterizedTest
    @CsvSource({
        "XAAY, XÂY",
        "Xaay, Xây",
        "DDANGR, ĐẢNG",
        "Ddangr, Đảng",
        "dDangr, đảng",
        "NGUOIWF, NGƯỜI",
        "W, Ư",
        "Hoaf, Hòa",
        "hoaF, hòa",
    })
    void case_is_that_of_the_letter_keys(String keys, String syllable) {
        assertEquals(Optional.of(syllable), Telex.decode(keys));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Facebook",
                "boss",
                "hoass",
                "hoaff",
                "covid",
                "iphone",
                "jazz",
                "quiz",
                "hoaz",
                "fan",
                "zalo",
                "blog",
                "hocf",
                "sachr",
                "cac",
                "hello",
                "google",
                "banana",
                "",
                " ",
                "hoa2",
                "xây",
                "đang",
                "hoa f",
                "dddang",
                "aaa",
                "xwaayj",
                "nghieengsfrxjsfrxj",
                "ooooooooo",
                "aaaaaaaaaaaaaa",
                "cee",
                "gee",
                "ngee",
                "kaa",
                "ｈｏａｆ"
            })
    void what_is_no_syllable_stays_undecoded(String keys) {
        assertEquals(Optional.empty(), Telex.decode(keys));
    }

    @ParameterizedTest
    @CsvSource({"was, ứa", "has, há", "too, tô", "hers, hé", "xoong, xông"})
    void english_words_that_type_a_syllable_decode(String keys, String syllable) {
        assertEquals(Optional.of(syllable), Telex.decode(keys));
    }

    @ParameterizedTest
    @CsvSource({
        "duw, dư",
        "xaay, xây",
        "dduwo, đươ",
        "ng, ng",
        "ngh, ngh",
        "dd, đ",
        "q, q",
        "nguwowf, ngườ",
        "tieen, tiên",
        "tiee, tiê",
        "thuw, thư",
        "thuow, thươ",
        "dduo, đuo",
        "ajk, ạk",
        "tie, tie",
        "tiej, tịe",
        "hoc, hoc",
        "gie, gie",
        "Dduo, Đuo",
        "quye, quye",
        "taw, tă",
        "khuyee, khuyê",
    })
    void half_typed_keys_are_the_beginning_of_a_syllable(String keys, String begun) {
        assertEquals(Optional.of(begun), Telex.decodePrefix(keys));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hocf", "f", "bl", "nghk", "xyz", "", "tienx1", "hoass", "qa", "kaa"})
    void what_begins_no_syllable_has_no_prefix(String keys) {
        assertEquals(Optional.empty(), Telex.decodePrefix(keys));
    }

    @Test
    void every_syllable_without_marks_is_its_own_keystrokes() {
        Syllables.all()
                .map(syllable -> syllable.written(TonePlacement.OLD))
                .filter(written -> !Keys.hasMarks(written) && !written.contains("oo"))
                .forEach(written -> {
                    assertEquals(Optional.of(written), Telex.decode(written));
                    String upper = written.toUpperCase(Locale.ROOT);
                    assertEquals(Optional.of(upper), Telex.decode(upper));
                });
    }

    @Property
    void whatever_decodes_is_a_syllable(@ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 16) String keys) {
        Telex.decode(keys).ifPresent(written -> {
            Syllable syllable = Syllable.parse(written).orElseThrow();
            assertEquals(syllable.written(TonePlacement.OLD), written);
        });
    }

    @Property
    void any_text_is_decoded_or_not(@ForAll("texts") String text) {
        Optional<String> syllable = Telex.decode(text);

        assertTrue(syllable.isEmpty() || Telex.decodePrefix(text).isPresent(), text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
