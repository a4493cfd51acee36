package vn.toasoan.core.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.search.words.SmallVocabulary;
import vn.toasoan.core.search.words.Vocabulary;

class RestorationTest {

    private static final Vocabulary VOCABULARY = SmallVocabulary.with(50, "cầu phao")
            .and(9, "cậu Pháo")
            .and(40, "xây dựng Đảng")
            .and(60, "đang đi")
            .and(30, "Hoà bình, lý do")
            .build();

    private static String restored(String text) {
        return TypedWords.readings(VOCABULARY, text).getFirst().written();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cau phao        | cầu phao",
                "cậu phao        | cậu pháo",
                "cau pháo        | cậu pháo",
                "xay dung dang   | xây dựng đảng",
                "dang di         | đang đi",
                "hoa binh        | hòa bình",
                "ly do           | lý do",
                "CAU PHAO        | cầu phao",
            })
    void marks_are_put_back_as_articles_have_the_words_side_by_side(String typed, String meant) {
        assertEquals(meant, restored(typed));
    }

    @ParameterizedTest
    @CsvSource({"cẩu phao,cẩu phao", "xấy dựng,xấy dựng", "qwrt,qwrt", "2026,2026"})
    void marks_that_were_typed_and_words_that_nobody_has_stay(String typed, String meant) {
        assertEquals(meant, restored(typed));
    }

    @Test
    void a_reading_without_an_index_is_what_was_typed() {
        assertEquals(
                "cau phao",
                TypedWords.readings(Vocabulary.EMPTY, "cau phao").getFirst().written());
    }
}
