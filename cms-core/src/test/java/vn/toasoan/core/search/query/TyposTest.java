package vn.toasoan.core.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.search.words.SmallVocabulary;
import vn.toasoan.core.search.words.Vocabulary;

class TyposTest {

    private static final Vocabulary VOCABULARY = SmallVocabulary.with(60, "cầu phao qua sông")
            .and(60, "nhà báo")
            .and(60, "dép lào")
            .and(60, "bệnh viện")
            .build();

    private static List<String> guesses(@Nullable String before, String typed, @Nullable String after) {
        return new Typos(VOCABULARY).of(TypedWords.one(typed), before, after);
    }

    @ParameterizedTest
    @CsvSource({"phaoo,phao", "pphao,phao", "phoa,phao", "phap,phao", "pao,phao", "behn,benh", "benk,benh"})
    void a_letter_too_many_too_few_wrong_or_two_swapped_is_a_slip(String typed, String meant) {
        assertTrue(guesses(null, typed, null).contains(meant));
    }

    @ParameterizedTest
    @CsvSource({"cau,phao", "nha,bao", "dep,lao"})
    void the_word_before_decides_which_was_meant(String before, String meant) {
        assertEquals(meant, guesses(before, "pao", null).getFirst());
    }

    @Test
    void so_does_the_word_after() {
        assertEquals("benh", guesses(null, "benk", "vien").getFirst());
    }

    @ParameterizedTest
    @CsvSource({"phao", "phao2", "x", "xyzxyz", "2026"})
    void words_that_are_known_or_nowhere_near_any_are_taken_as_typed(String typed) {
        assertEquals(List.of(), guesses("cau", typed, "qua"));
    }

    @ParameterizedTest
    @CsvSource({"con,sam", "gio,sam", "thit,sam", ",sam"})
    void a_word_that_articles_have_is_no_slip_unless_another_fits_better_beside_its_neighbours(
            @Nullable String before, String typed) {
        var vocabulary = SmallVocabulary.with(60, "năm nay mưa sớm, thịt nạc, con người")
                .and(1, "con sam")
                .build();

        assertEquals(List.of(), new Typos(vocabulary).of(TypedWords.one(typed), before, null));
    }

    @Test
    void a_word_that_few_articles_have_is_a_slip_where_another_fits_beside_its_neighbours() {
        var vocabulary = SmallVocabulary.with(60, "năm nay").and(1, "con sam").build();

        assertEquals(List.of("nam"), new Typos(vocabulary).of(TypedWords.one("sam"), null, "nay"));
    }

    @Test
    void what_could_be_a_word_is_not_taken_for_another_that_does_not_fit_either() {
        assertEquals(List.of(), guesses("nha", "phoa", "lao"));
        assertEquals(List.of("phao"), guesses("cau", "phoa", "lao"));
    }

    @Property(tries = 200)
    void every_slip_can_be_slipped_back(@ForAll @LowerChars @StringLength(min = 1, max = 8) String word) {
        var slips = Typos.slips(word);

        assertFalse(slips.contains(word));
        assertFalse(slips.contains(""));
        for (var slip : slips) {
            assertTrue(Math.abs(slip.length() - word.length()) <= 1, slip);
            assertTrue(Typos.slips(slip).contains(word), slip);
        }
    }
}
