package vn.toasoan.core.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
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
        return guesses(VOCABULARY, before, typed, after);
    }

    /** Their exact keys, or the folded ones of those meant in any spelling. */
    private static List<String> guesses(
            Vocabulary vocabulary, @Nullable String before, String typed, @Nullable String after) {
        return new Typos(vocabulary)
                        .of(
                                TypedWords.one(typed),
                                before == null ? null : TypedWords.one(before),
                                after == null ? null : TypedWords.one(after))
                        .stream()
                        .map(meaning -> Objects.requireNonNullElse(meaning.exact(), meaning.folded()))
                        .toList();
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

        assertEquals(List.of(), guesses(vocabulary, before, typed, null));
    }

    @Test
    void a_word_that_few_articles_have_is_a_slip_where_another_fits_beside_its_neighbours() {
        var vocabulary = SmallVocabulary.with(60, "năm nay").and(1, "con sam").build();

        assertEquals(List.of("nam"), guesses(vocabulary, null, "sam", "nay"));
    }

    @ParameterizedTest
    @CsvSource({"tjứ,thư1", "thnứ,thư1", "tjử,thư3", "tju,thu"})
    void marks_that_were_typed_are_meant(String typed, String meant) {
        var vocabulary = SmallVocabulary.with(60, "người thứ ba, người thử máy, người thư kí")
                .build();

        assertEquals(List.of(meant), guesses(vocabulary, "người", typed, null));
    }

    @Test
    void a_common_word_is_a_slip_only_where_another_fits_on_both_sides() {
        var vocabulary = SmallVocabulary.with(60, "vẫn đàm phán giải quyết, cái pan to, đàm đạo")
                .build();

        assertEquals(List.of("phan"), guesses(vocabulary, "dam", "pan", "giai"));
        assertEquals(List.of(), guesses(vocabulary, "dam", "pan", null));
        assertEquals(List.of(), guesses(vocabulary, "dam", "pan", "to"));
    }

    @ParameterizedTest
    @CsvSource({"3,true", "60,false"})
    void what_is_no_syllable_but_in_many_articles_is_no_slip(int articles, boolean isSlip) {
        var vocabulary =
                SmallVocabulary.with(60, "máy bay của").and(articles, "cuba").build();

        assertEquals(isSlip, guesses(vocabulary, "bay", "cuba", null).contains("cua"));
    }

    @Test
    void what_could_be_a_word_is_not_taken_for_another_that_does_not_fit_either() {
        assertEquals(List.of(), guesses("nha", "phoa", "lao"));
        assertEquals(List.of("phao"), guesses("cau", "phoa", "lao"));
    }

    @Property(tries = 200)
    void a_slip_is_known_as_one_both_ways(@ForAll @LowerChars @StringLength(min = 1, max = 6) String word) {
        for (var slip : Typos.slips(word)) {
            assertTrue(Typos.isSlip(word, slip), slip);
            assertTrue(Typos.isSlip(slip, word), slip);
        }
        assertFalse(Typos.isSlip(word, word));
        assertFalse(Typos.isSlip(word, word + "xy"));
        assertFalse(Typos.isSlip(word + "12", word + "34"));
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
