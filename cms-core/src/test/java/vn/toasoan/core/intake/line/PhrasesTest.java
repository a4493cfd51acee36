package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "Hoà giải,hòa giải,true",
        "Phản hồi,Phần hội,false",
        "PHẢN HỒI,phản hồi,true",
        "Phản hồi,Phan hoi,true",
        "Phan hoi,Phản hồi,true",
        "Phản hồi,Phản hoi,true",
        "Phản hồi,Phản hội,false"
    })
    void a_text_is_a_phrase_with_its_marks_or_without_some(String phrase, String text, boolean same) {
        assertEquals(same, Phrases.of(List.of(phrase)).is(text, Letters.key(text)));
    }
}
