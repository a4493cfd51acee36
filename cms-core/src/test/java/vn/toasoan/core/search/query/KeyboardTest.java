package vn.toasoan.core.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.search.words.SmallVocabulary;
import vn.toasoan.core.search.words.Vocabulary;

class KeyboardTest {

    private static final Vocabulary VOCABULARY = SmallVocabulary.with(60, "xây dựng Đảng")
            .and(40, "bão hiếm")
            .and(30, "cầu phao Ổ Lau")
            .and(9, "Facebook has was vista")
            .and(1, "há miệng")
            .build();

    /** Words that stand as typed are a point. */
    private static String decoded(String text) {
        return Arrays.stream(new Keyboard(VOCABULARY).decoded(TypedWords.of(text)))
                .map(word -> word == null ? "." : word)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xaay duwngj ddangr       | xây dựng đảng",
                "xaay duwngj Ddangr       | xây dựng đảng",
                "baox hieems              | bão hiếm",
                "caauf phao               | cầu .",
                "xa6y du7ng5 d9ang3       | xây dựng đảng",
                "ca62u phao               | cầu .",
            })
    void keys_of_telex_and_vni_are_read_where_the_input_method_was_off(String typed, String words) {
        assertEquals(words, decoded(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xay dung dang            | . . .",
                "has                      | .",
                "was has                  | . .",
                "vista                    | .",
                "xây duwngj               | . .",
                "2026 117                 | . .",
                "zzxxqq                   | .",
            })
    void words_that_make_sense_stay(String typed, String words) {
        assertEquals(words, decoded(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "caauf phao mot hai,. . . .",
        "caauf phao oor lau,cầu . ổ .",
    })
    void among_many_words_one_that_could_be_keys_may_be_a_slip_and_two_are_none(String typed, String words) {
        assertEquals(words, decoded(typed));
    }
}
