package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VniTest {

    @ParameterizedTest
    @CsvSource({
        "xa6y, xây",
        "xay6, xây",
        "du7ng5, dựng",
        "d9ang3, đảng",
        "dang39, đảng",
        "d9u7o7c5, được",
        "d9uoc75, được",
        "duong9772, đường",
        "duong972, đường",
        "hoa2, hòa",
        "thuy3, thủy",
        "ngu7o7i2, người",
        "nguo7i2, người",
        "thuo73, thuở",
        "thu7o73, thuở",
        "tie6ng1, tiếng",
        "tie1ng6, tiếng",
        "xoan81, xoắn",
        "mua7, mưa",
        "luu7, lưu",
        "gi2, gì",
        "gia2, già",
        "quy1, quý",
        "xoong, xoong",
        "a1, á",
        "hoa, hoa",
        "D9ANG3, ĐẢNG",
        "D9ang3, Đảng",
        "Nguye6n4, Nguyễn",
    })
    void keys_become_the_syllable_they_were_meant_for(String keys, String syllable) {
        assertEquals(Optional.of(syllable), Vni.decode(keys));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U23",
                "A12",
                "hoa22",
                "covid19",
                "iphone5",
                "B52",
                "G20",
                "hoc2",
                "sach3",
                "cac",
                "2025",
                "1",
                "",
                "6a",
                "a0",
                "hoa20",
                "xo6ong",
                "w",
                "za1",
                "đ9",
                "xây1",
                "boss",
                "Facebook",
                "t5",
                "d99i"
            })
    void what_is_no_syllable_stays_undecoded(String keys) {
        assertEquals(Optional.empty(), Vni.decode(keys));
    }

    @ParameterizedTest
    @CsvSource({"du7, dư", "d9u7o7, đươ", "d9uo7, đươ", "d9, đ", "ngh, ngh", "nguo72, ngườ", "tie6, tiê", "ta8, tă"})
    void half_typed_keys_are_the_beginning_of_a_syllable(String keys, String begun) {
        assertEquals(Optional.of(begun), Vni.decodePrefix(keys));
    }

    @Property
    void whatever_decodes_is_a_syllable(@ForAll("texts") String text) {
        Vni.decode(text)
                .ifPresent(written -> assertEquals(
                        written.toLowerCase(Locale.ROOT),
                        Syllable.parse(written).orElseThrow().written(TonePlacement.OLD)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
