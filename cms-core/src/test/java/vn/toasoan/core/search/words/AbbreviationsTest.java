package vn.toasoan.core.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

    private static final String EXPLAINING = "Quỹ khuyến học Ổ Lau (QKHOL)";

    @ParameterizedTest
    @CsvSource({
        "tphcm,thanh2 phô1 hô2 chi1 minh",
        "ubnd,uy3 ban nhân dân",
        "tw,trung ương",
    })
    void common_short_forms_are_known_without_any_article(String letters, String words) {
        assertEquals(
                words,
                String.join(
                        " ", Vocabulary.EMPTY.abbreviations().longForms(letters).getFirst()));
    }

    @Test
    void words_are_known_to_be_shortened() {
        var forms = Vocabulary.EMPTY.abbreviations().shortForms("thanh pho ho chi minh");

        assertEquals(List.of(List.of("tp", "hcm"), List.of("tphcm"), List.of("hcmc")), forms);
    }

    @Test
    void three_articles_that_explain_one_make_it_known_and_two_do_not() {
        var two = SmallVocabulary.with(2, EXPLAINING).build().abbreviations();
        var three = SmallVocabulary.with(3, EXPLAINING).build().abbreviations();

        assertEquals(List.of(), two.longForms("qkhol"));
        assertEquals(List.of(), three.longForms("khongco"));
        assertEquals(List.of(List.of("qui4", "khuyên1", "hoc5", "ô3", "lau")), three.longForms("qkhol"));
        assertEquals(List.of(List.of("qkhol")), three.shortForms("qui khuyen hoc o lau"));
    }
}
