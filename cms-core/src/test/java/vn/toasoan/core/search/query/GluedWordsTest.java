package vn.toasoan.core.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.search.words.SmallVocabulary;
import vn.toasoan.core.search.words.Vocabulary;

class GluedWordsTest {

    private static final Vocabulary VOCABULARY = SmallVocabulary.with(60, "xây dựng Đảng trong sạch")
            .and(50, "Hà Nội mở hội")
            .and(40, "pháp luật")
            .and(30, "cầu phao Ổ Lau")
            .and(9, "Facebook, TP")
            .and(100, "bóng đá")
            .and(4, "BONGDA")
            .and(100, "hòn đá")
            .and(20, "Honda")
            .build();

    private static List<String> parted(String text) {
        return new GluedWords(VOCABULARY).parted(TypedWords.one(text));
    }

    @ParameterizedTest
    @CsvSource({
        "xaydungdang,xay dung dang",
        "XayDungDang,xay dung dang",
        "hanoi,ha noi",
        "bongda,bong da",
        "phapluat,phap luat",
        "cauphaoolau,cau phao o lau",
        "xâydựngđảng,xây dựng đảng",
        "facebookdangmohoi,facebook dang mo hoi",
        "hanoifacebook,ha noi facebook",
        "hoitptrongsach,hoi tp trong sach",
    })
    void words_without_spaces_are_parted_by_what_articles_have_side_by_side(String typed, String words) {
        assertEquals(List.of(words.split(" ")), parted(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"facebook", "honda", "noidung", "hano", "trong", "xyzxyzxyz", "hanoi2026", "2026", "kkkkkkkkkk"})
    void known_words_and_those_that_are_none_stay_whole(String typed) {
        assertEquals(List.of(), parted(typed));
    }

    @Property
    void parts_are_the_word(@ForAll @AlphaChars @StringLength(min = 1, max = 60) String text) {
        var parts = parted(text);

        assertEquals(parts.isEmpty() ? "" : TypedWords.one(text).letters(), String.join("", parts));
    }
}
