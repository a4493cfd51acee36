package vn.toasoan.core.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.search.words.SmallVocabulary;
import vn.toasoan.core.search.words.Vocabulary;
import vn.toasoan.core.text.Keys;

class CompletionsTest {

    private static final Vocabulary VOCABULARY = SmallVocabulary.with(9, "cầu phao")
            .and(30, "pháp luật")
            .and(20, "phát triển")
            .and(10, "cầu phà")
            .and(40, "xây dựng")
            .build();

    private static List<String> of(String letters, @Nullable String before) {
        return new Completions(VOCABULARY, Following.NONE).of(letters, Keys.folded(letters), before);
    }

    @Test
    void a_word_may_go_on_to_any_that_begins_so_the_commonest_first() {
        assertEquals(List.of("phap", "phat", "pha", "phao"), of("pha", null));
        assertEquals(List.of("phap", "phat", "pha", "phao"), of("phá", null));
    }

    @Test
    void what_stands_behind_the_word_before_comes_first() {
        assertEquals(List.of("pha", "phao", "phap", "phat"), of("pha", "cau"));
    }

    @Test
    void what_titles_have_behind_the_word_before_comes_before_all() {
        Following titles =
                (before, prefix, most) -> before.equals("cau") && prefix.equals("pha") ? List.of("phao") : List.of();

        assertEquals(
                List.of("phao", "pha", "phap", "phat"), new Completions(VOCABULARY, titles).of("pha", "pha", "cau"));
    }

    @ParameterizedTest
    @CsvSource({"xaa,xay", "xa6,xay", "duw,dung", "duwn,dung"})
    void keys_of_telex_and_vni_begin_words_too(String letters, String word) {
        assertTrue(of(letters, null).contains(word));
    }

    @Test
    void there_is_an_end_to_them() {
        var many = SmallVocabulary.with(1, "a");
        for (var c = 'a'; c <= 'z'; c++) {
            many.and(1, "ba" + c).and(1, "bo" + c);
        }

        assertEquals(
                24,
                new Completions(many.build(), Following.NONE).of("b", "b", null).size());
    }
}
