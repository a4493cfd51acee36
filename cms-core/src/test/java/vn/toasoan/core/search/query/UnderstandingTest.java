package vn.toasoan.core.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.search.words.SmallVocabulary;
import vn.toasoan.core.search.words.Vocabulary;

class UnderstandingTest {

    private static final Vocabulary VOCABULARY = SmallVocabulary.with(60, "xây dựng Đảng")
            .and(50, "cầu phao Ổ Lau")
            .and(40, "UBND tỉnh, Thành phố Hồ Chí Minh")
            .and(30, "bảo hiểm y tế")
            .and(3, "Quỹ khuyến học Ổ Lau (QKHOL)")
            .build();

    private static Reading first(String text) {
        return TypedWords.readings(VOCABULARY, text).getFirst();
    }

    private static String words(Reading reading) {
        return reading.slots().stream().map(Slot::likely).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "cầu phao,cau phao,false,true",
        "cau phao,cau phao,false,true",
        "caauf phao,cau phao,true,false",
        "xaydungdang,xay dung dang,true,false",
        "cau pphao,cau phao,true,false",
        "cau phoa,cau phao,true,false",
    })
    void what_makes_no_sense_is_taken_for_what_was_meant(String typed, String words, boolean sure, boolean asTyped) {
        assertEquals(words, words(first(typed)));
        assertEquals(sure, first(typed).isSure());
        assertEquals(asTyped, first(typed).isAsTyped());
    }

    @Test
    void a_rare_word_beside_a_common_one_may_be_a_slip_and_is_sought_as_typed_too() {
        var vocabulary = SmallVocabulary.with(60, "cầu phao").and(1, "phoa").build();
        var reading = TypedWords.readings(vocabulary, "cau phoa").getFirst();

        assertEquals("cau phao", words(reading));
        assertFalse(reading.isSure());
        assertFalse(reading.isAsTyped());
        assertEquals("phoa", reading.slots().getLast().first().folded());
    }

    @Test
    void the_spelling_that_was_typed_but_for_a_slip_is_meant_though_another_is_commoner() {
        var vocabulary = SmallVocabulary.with(600, "người thư kí")
                .and(60, "người thứ ba")
                .build();

        assertEquals(
                "người thứ",
                TypedWords.readings(vocabulary, "người tjứ").getFirst().written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TPHCM                   | thanh pho ho chi minh",
                "tp.hcm                  | thanh pho ho chi minh",
                "TPHCM                   | tp hcm",
                "tp.hcm                  | tphcm",
                "UBND tỉnh               | uy ban nhan dan tinh",
                "xây UBND                | xay uy ban nhan dan",
                "ủy ban nhân dân tỉnh    | ubnd tinh",
                "CA bắt cướp             | cong an bat cuop",
                "qkhol                   | qui khuyen hoc o lau",
                "quỹ khuyến học Ổ Lau    | qkhol",
            })
    void short_forms_are_spelled_out_and_words_shortened(String typed, String other) {
        var others = TypedWords.readings(VOCABULARY, typed).stream()
                .skip(1)
                .map(UnderstandingTest::words)
                .toList();

        assertTrue(others.contains(other), typed + ": " + others);
    }

    @ParameterizedTest
    @CsvSource({
        "ban",
        "ca",
        "CA",
        "CA BẮT CƯỚP",
        "CA BẮT CƯỚP 3 XE",
        "ca bắt cướp",
        "cầu phao",
        "y tế",
        "đò ngang",
        "2026"
    })
    void words_that_are_what_they_seem_are_no_short_forms(String typed) {
        assertEquals(1, TypedWords.readings(VOCABULARY, typed).size());
    }

    @Test
    void the_last_word_may_be_a_beginning_while_it_is_typed() {
        var tokens = TypedWords.tokens("cau ph");
        var slots = new Understanding(VOCABULARY)
                .of("cau ph", tokens, Following.NONE)
                .getFirst()
                .slots();

        assertEquals(List.of(), slots.getFirst().completions());
        assertEquals("phao", slots.getLast().completions().getFirst());
    }

    @Test
    void as_typed_is_no_other_way() {
        var reading = Understanding.asTyped(TypedWords.tokens("caauf phaoo"));

        assertTrue(reading.isAsTyped());
        assertEquals("caauf phaoo", reading.written());
    }

    @Property
    void any_text_has_readings_and_not_too_many(@ForAll("texts") String text) {
        var tokens = TypedWords.tokens(text);
        if (tokens.isEmpty()) {
            return;
        }
        var understanding = new Understanding(VOCABULARY);
        assertBounded(understanding.of(text, tokens, null), tokens.size());
        assertBounded(understanding.of(text, tokens, Following.NONE), tokens.size());
    }

    private static void assertBounded(List<Reading> readings, int words) {
        assertTrue(readings.size() <= 5);
        for (var reading : readings) {
            assertTrue(reading.weight() > 0 && reading.weight() <= 1.2f, () -> "weight " + reading.weight());
            assertTrue(reading.slots().size() <= 40 * words);
            assertFalse(reading.written().isEmpty());
            assertTrue(
                    reading.slots().stream().allMatch(slot -> slot.completions().size() <= 24));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of(
                "xaydungdang",
                "caauf",
                "phaoo",
                "TPHCM",
                "UBND",
                "cầu",
                "Ổ",
                "2.472",
                "xa6y",
                "b",
                "đ",
                "ủy ban nhân dân",
                "ðð",
                "ﬁ",
                "e\u0302",
                "a1",
                "ß",
                "か",
                "-",
                "\"",
                ",",
                "xaydungdangcauphaoolaubaohiemyte");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(12).map(list -> String.join(" ", list)),
                words.list().ofMaxSize(6).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(60));
    }
}
