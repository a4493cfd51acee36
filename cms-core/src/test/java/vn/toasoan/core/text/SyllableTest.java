package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @CsvSource({
        "hòa, h, oa, HUYEN",
        "hoà, h, oa, HUYEN",
        "HÒA, h, oa, HUYEN",
        "ho\u0300a, h, oa, HUYEN",
        "nghiêng, ngh, iêng, NGANG",
        "tie\u0301\u0302ng, t, iêng, SAC",
        "gì, g, i, HUYEN",
        "gìn, g, in, HUYEN",
        "già, gi, a, HUYEN",
        "gìa, gi, a, HUYEN",
        "giếng, gi, êng, SAC",
        "giết, gi, êt, SAC",
        "giữa, gi, ưa, NGA",
        "quý, qu, y, SAC",
        "qúy, qu, y, SAC",
        "quốc, qu, ôc, SAC",
        "quyển, qu, yên, HOI",
        "uống, '', uông, SAC",
        "yên, '', yên, NGANG",
        "ý, '', y, SAC",
        "Đắk, đ, ăk, SAC",
        "thuở, th, uơ, HOI",
        "khuỷu, kh, uyu, HOI",
    })
    void a_syllable_is_onset_rime_and_tone(String written, String onset, String rime, Tone tone) {
        assertEquals(Optional.of(new Syllable(onset, rime, tone)), Syllable.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đảng", "Kạn", "Kon", "Kông", "xây", "dựng", "phường", "người", "Nguyễn", "Huỳnh", "kỹ", "kĩ", "mỹ",
                "sỹ", "tỷ", "Vy", "Thy", "ngoằn", "ngoèo", "khúc", "khuỷu", "huênh", "hoang", "tuềnh", "toàng", "boong",
                "voọc", "rượu", "hươu", "oái", "oăm", "ỉa", "yểng", "yếm", "xoẹt", "giặc", "giục", "quơ", "quều",
                "quạu", "quýnh", "An", "Quới", "khuya", "huýt", "uỵch", "nguệch", "ngoạc", "chuếch", "pin", "ghế",
                "nghề", "ngọc", "cả", "kẻ", "ôm", "úp"
            })
    void real_syllables_are_syllables(String written) {
        assertTrue(Syllable.isSyllable(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Facebook",
                "boss",
                "has",
                "was",
                "video",
                "of",
                "covid",
                "Trump",
                "FIFA",
                "blog",
                "TP",
                "ĐH",
                "x",
                "ngh",
                "qu",
                "q",
                "xây-dựng",
                "hòà",
                "hóà",
                "hoa2",
                "a1",
                "kà",
                "cế",
                "ngế",
                "gê",
                "ghá",
                "by",
                "iên",
                "tyên",
                "truờng",
                "đuợc",
                "dưoi",
                "ngưòi",
                "thưở",
                "bânh",
                "nêo",
                "đ",
                "nghiêngg",
                "ðảng",
                "a\u030A",
                "漢",
                "\uD800",
                "xaay",
                "các\u0301",
                "iu\u0302"
            })
    void other_tokens_are_none(String token) {
        assertFalse(Syllable.isSyllable(token));
        assertFalse(Syllable.isSyllableOnceToned(token));
        assertEquals(Optional.empty(), Syllable.parse(token));
    }

    @ParameterizedTest
    @CsvSource({
        "các, cac, càc, cảc",
        "sách, sach, sàch, sãch",
        "kịp, kip, kìp, kĩp",
        "hột, hôt, hồt, hổt",
        "Lắk, Lăk, Lằk, Lẵk"
    })
    void a_stopped_rime_takes_only_sac_and_nang(String right, String level, String falling, String other) {
        assertTrue(Syllable.isSyllable(right));
        assertFalse(Syllable.isSyllable(level));
        assertTrue(Syllable.isSyllableOnceToned(level));
        assertFalse(Syllable.isSyllable(falling));
        assertFalse(Syllable.isSyllable(other));
    }

    @ParameterizedTest
    @CsvSource({
        "gi, i, HUYEN",
        "g, ia, HUYEN",
        "h, oac, NGANG",
        "'', '', NGANG",
        "H, oa, SAC",
        "ngh, a, SAC",
        "ho, a, SAC"
    })
    void there_is_no_making_up_a_syllable(String onset, String rime, Tone tone) {
        assertThrows(IllegalArgumentException.class, () -> new Syllable(onset, rime, tone));
    }

    @Test
    void case_does_not_matter_to_any_syllable() {
        Syllables.all().forEach(syllable -> {
            String upper = syllable.written(TonePlacement.NEW).toUpperCase(Locale.ROOT);
            assertEquals(Optional.of(syllable), Syllable.parse(upper), upper);
        });
    }

    @Test
    void no_two_syllables_are_spelled_alike() {
        assertEquals(
                Syllables.all().count(),
                Syllables.all()
                        .map(s -> s.written(TonePlacement.OLD))
                        .distinct()
                        .count());
    }

    @Test
    void the_tables_have_the_size_the_language_has() {
        assertEquals(28, Spellings.ONSETS.size());
        assertEquals(Spellings.RIMES.size(), Spellings.RIMES.stream().distinct().count());
    }

    @Property
    void any_text_is_read_or_refused_and_both_questions_agree(@ForAll("texts") String text) {
        assertEquals(Syllable.isSyllable(text), Syllable.parse(text).isPresent());
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
