package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource({
        "hoà, hoa2",
        "hòa, hoa2",
        "HÒA, hoa2",
        "ho\u0300a, hoa2",
        "hoa\u0300, hoa2",
        "hoa, hoa",
        "Đường, đương2",
        "ðường, đương2",
        "\u0189ẢNG, đang3",
        "tiếng, tiêng1",
        "tie\u0301\u0302ng, tiêng1",
        "xe, xe",
        "qúy, qui1",
        "Pokémon, pokemon1",
        "hòabình, hoabinh22",
        "hoàbình, hoabinh22",
        "Müller, müller",
        "İstanbul, istanbul",
        "I\u0307stanbul, istanbul",
        "J\u030Cx, \u01F0x",
        "ΩΜΕΓΑ, ωμεγα",
        "Việt\u00ADNam, viêtnam5",
        "Vi\u200Bệt, viêt5",
    })
    void an_exact_key_is_lower_case_with_the_tones_behind(String token, String key) {
        assertEquals(key, Keys.exact(token));
    }

    @ParameterizedTest
    @CsvSource({
        "hy, hi",
        "kỹ, kĩ",
        "lý, lí",
        "mỹ, mĩ",
        "sỹ, sĩ",
        "tỷ, tỉ",
        "quý, quí",
        "LÝ, lí",
        "Quỳ, quì",
        "hoà, HÒA",
        "thuỷ, thủy",
    })
    void spellings_of_one_syllable_have_one_exact_key(String one, String other) {
        assertEquals(Keys.exact(one), Keys.exact(other));
        assertEquals(Keys.folded(one), Keys.folded(other));
    }

    @ParameterizedTest
    @CsvSource({
        "hoa, hòa",
        "ho, hô",
        "tai, tay",
        "thúi, thúy",
        "dang, đang",
        "bao, bão",
        "báo, bão",
        "vy, vi",
        "y, i",
        "quyt, quit",
        "uy, ui",
        "A1, Á",
        "E5, ẹ",
        "hoa2, hòa",
        "ủ2, u23",
        "á1, a11",
    })
    void different_syllables_have_different_exact_keys(String one, String other) {
        assertNotEquals(Keys.exact(one), Keys.exact(other));
    }

    @ParameterizedTest
    @CsvSource({
        "hòa, hoa",
        "hoa, hoa",
        "hoá, hoa",
        "ĐẢNG, dang",
        "ðảng, dang",
        "Nguyễn, nguyen",
        "kỹ, ki",
        "quỳ, qui",
        "vy, vy",
        "Müller, muller",
        "Łódź, lodz",
        "Ærø, aero",
        "straße, strasse",
        "Pokémon, pokemon",
        "n\u0308, n",
        "ẤỘƯ, aou",
        "Ελλάς, ελλάς",
        "漢字, 漢字",
        "\u01FD, ae",
        "ſ, s",
    })
    void a_folded_key_has_no_marks(String token, String key) {
        assertEquals(key, Keys.folded(token));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.472|2472",
                "2472|2472",
                "1.234.567|1234567",
                "3,6|3,6",
                "1.234,56|1234,56",
                "03|3",
                "3|3",
                "00|0",
                "0|0",
                "007|007",
                "030|030",
                "2.47|2.47",
                "0.123|0.123",
                "012.345|012.345",
                "1.2345|1.2345",
                "1234.567|1234.567",
                "1,2,3|1,2,3",
                "12,|12,",
                "19h30|19h30",
                "5g|5g",
                "2.472m|2.472m",
                "3,600|3,600",
            })
    void numbers_are_equal_however_they_are_grouped(String token, String key) {
        assertEquals(key, Keys.exact(token));
        assertEquals(key, Keys.folded(token));
    }

    @ParameterizedTest
    @CsvSource({
        "A1, a1~",
        "E5, e5~",
        "á, a1",
        "iphone5, iphone5~",
        "B52, b52",
        "U23, u23",
        "G20, g20",
        "F1, f1",
        "A6, a6",
        "á6, a6~1",
        "covid19, covid19",
        "5a1, 5a1~",
    })
    void a_digit_is_never_taken_for_a_tone(String token, String key) {
        assertEquals(key, Keys.exact(token));
        assertEquals(Keys.folded(token), Keys.foldedOf(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRƯỜNG SƠN|trương2 sơn",
                "Trường Sơn|trương2 sơn",
                "  Trường\u00A0\t Sơn. |trương2 sơn",
                "“Lý Thường Kiệt”|li1 thương2 kiêt5",
                "Lí Thường-Kiệt|li1 thương2 kiêt5",
                "TP.HCM|tp hcm",
                "COVID-19|covid 19",
                "03/02/1930|3 2 1930",
                "3.2.1930|3 2 1930",
                "3-2-1930|3 2 1930",
                "192.168.1.1|192 168 1 1",
                "hơn 2.472 người|hơn 2472 ngươi2",
                "3,6 triệu|3,6 triêu5",
                "1,2,3|1 2 3",
                "2.472đ|2472 đ",
                "5~10 ngày|5 10 ngay2",
                "khối A1|khôi1 a1~",
                "châu Á|châu a1",
                "117/2025/NĐ-CP|117 2025 nđ cp",
                "C++|c",
                "👩‍🚀 漢字|漢字",
                "!?…|''",
                "''|''",
            })
    void a_phrase_is_the_keys_of_its_tokens(String phrase, String key) {
        assertEquals(key, Keys.exactPhrase(phrase));
    }

    @ParameterizedTest
    @CsvSource({
        "Biển Đông hôm nay, bien dong hom nay",
        "“Thủy” – Thuỷ, thuy thuy",
        "Lý 03/02, li 3 2",
        "Ærø; Łódź, aero lodz",
        "Đại hội XIV, dai hoi xiv",
    })
    void a_folded_phrase_is_the_folded_keys_of_its_tokens(String phrase, String key) {
        assertEquals(key, Keys.foldedPhrase(phrase));
    }

    @ParameterizedTest
    @CsvSource({
        "hoa, false",
        "hòa, true",
        "hô, true",
        "đ, true",
        "Đ, true",
        "ð, true",
        "e\u0301, true",
        "u\u031B, true",
        "ü, false",
        "Hoa 123, false",
        "'', false",
        "n\u0308, false",
        "É, true",
    })
    void marks_are_those_of_vietnamese(String text, boolean expected) {
        assertEquals(expected, Keys.hasMarks(text));
    }

    @ParameterizedTest
    @CsvSource({
        "hoa, hòa",
        "hòa, hòa",
        "hoa, hoa",
        "dang, đảng",
        "đang, đảng",
        "dảng, đảng",
        "ly, lý",
        "nguoi, người",
        "ngươi, người",
        "a1, á1",
    })
    void a_typed_token_can_become_what_has_more_marks(String typed, String full) {
        assertTrue(Keys.canBecome(Keys.exact(typed), Keys.exact(full)));
    }

    @ParameterizedTest
    @CsvSource({"hòa, hoa", "hòa, hóa", "đang, dang", "hô, hò", "hoa, hoan", "hoa, hoe", "bão, bào", "ô, ơ", "'', a"})
    void a_typed_mark_counts(String typed, String full) {
        assertFalse(Keys.canBecome(Keys.exact(typed), Keys.exact(full)));
    }

    @Test
    void every_syllable_has_one_key_in_both_styles_and_any_case() {
        Syllables.all().forEach(syllable -> {
            String key = Keys.exact(syllable.written(TonePlacement.OLD));
            String modern = syllable.written(TonePlacement.NEW);
            assertEquals(key, Keys.exact(modern));
            assertEquals(key, Keys.exact(modern.toUpperCase(Locale.ROOT)));
            assertEquals(Keys.folded(modern), Keys.foldedOf(key));
        });
    }

    @Test
    void two_syllables_share_a_key_only_by_a_free_y() {
        Map<String, Syllable> byKey = new HashMap<>();
        Syllables.all().forEach(syllable -> {
            Syllable other = byKey.put(Keys.exact(syllable.written(TonePlacement.OLD)), syllable);
            if (other != null) {
                assertEquals(
                        other.toneless().replace('y', 'i'), syllable.toneless().replace('y', 'i'));
                assertEquals(2, (other.rime() + syllable.rime()).length(), syllable + " " + other);
            }
        });
    }

    @Test
    void every_syllable_with_marks_left_out_can_become_itself() {
        Syllables.all().forEach(syllable -> {
            String full = Keys.exact(syllable.written(TonePlacement.OLD));
            String bare = syllable.toneless()
                    .chars()
                    .mapToObj(letter -> String.valueOf(Letters.base((char) letter)))
                    .collect(Collectors.joining());
            assertTrue(Keys.canBecome(full, full));
            assertTrue(Keys.canBecome(Keys.exact(syllable.toneless()), full), full);
            assertTrue(Keys.canBecome(Keys.exact(bare), full), full);
            assertTrue(Keys.canBecome(Keys.exact(TonePlacement.OLD.place(bare, syllable.tone())), full), full);
        });
    }
}
