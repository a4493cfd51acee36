package vn.toasoan.core.search.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.search.scan.ScannedText.Token;

class DocumentNumberTest {

    private static List<String> sought(String text) {
        return DocumentNumber.sought(text, tokens(text));
    }

    private static List<Token> tokens(String text) {
        var scanned = ScannedText.of(text);
        return IntStream.range(0, scanned.size()).mapToObj(scanned::token).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Nghị định 117/2025/NĐ-CP ngày 1/7   | 117  | 2025 | nd cp     | =117/2025/nđ-cp",
                "Kết luận số 01-KL/TW,               | 1    | ''   | kl tw     | =01-kl/tw",
                "(1234/QĐ-UBND)                      | 1234 | ''   | qd ubnd   | =1234/qđ-ubnd",
                "Thông tư 05/2023/TT-BGDĐT.          | 5    | 2023 | tt bgddt  | =05/2023/tt-bgdđt",
                "Nghị quyết 45/2026/NQ-HĐND          | 45   | 2026 | nq hdnd   | =45/2026/nq-hđnd",
                "Văn bản 12 / 2024 / NĐ - CP nêu     | 12   | 2024 | nd cp     | =12",
            })
    void the_number_of_a_document_is_known_by_its_form(
            String text, String number, String year, String signs, String written) {
        var found = DocumentNumber.in(text);

        assertEquals(1, found.size(), text);
        assertEquals(number, found.getFirst().number());
        assertEquals(year.isEmpty() ? null : year, found.getFirst().year());
        assertEquals(List.of(signs.split(" ")), found.getFirst().signs());
        assertEquals(written, found.getFirst().written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 24/11/2026",
                "tăng 3,6%",
                "tỉ số 2-1",
                "2.472 đồng",
                "km 5/QL1",
                "lớp 12A",
                "A/B-C",
                "1/2/3/4"
            })
    void other_numbers_are_none(String text) {
        assertTrue(DocumentNumber.in(text).stream().noneMatch(it -> it.signs().size() > 1), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "117/2025/NĐ-CP",
                "117/2025/nđ-cp",
                "117 2025 nd cp",
                "nghị định 117/2025/NĐ-CP",
                "nghi dinh so 117",
                "nghị định 117",
                "nđ 117",
                "117/NĐ-CP",
                "117/2025/NĐCP",
                "117 ndcp",
                "0117/2025/NĐ-CP"
            })
    void it_is_sought_however_sloppily_it_is_typed(String typed) {
        var terms = DocumentNumber.in("Nghị định 117/2025/NĐ-CP").getFirst().terms();

        assertTrue(sought(typed).stream().anyMatch(terms::contains), typed);
    }

    @Test
    void the_fullest_way_comes_first() {
        assertEquals("179 2013 nd cp", sought("179 2013 nd cp").getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 năm yêu", "3 học sinh", "10 người chết", "4 nd", "10 ngu dan", "2025"})
    void a_number_before_a_word_is_none(String typed) {
        var expected = typed.equals("4 nd") ? List.of("4 nd") : List.of();

        assertEquals(expected, sought(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"118/2025/NĐ-CP", "117/2024/NĐ-CP", "quyết định 117", "117/2025/QĐ-TTg"})
    void another_document_is_not_taken_for_it(String typed) {
        var first = sought(typed).getFirst();

        assertFalse(
                DocumentNumber.in("Nghị định 117/2025/NĐ-CP").getFirst().terms().contains(first), typed);
    }

    /** However it is cut short, what an article has of it is found by what was typed of it. */
    @Property
    void any_number_is_found_by_its_own_words(
            @ForAll @CharRange(from = '1', to = '9') @StringLength(min = 1, max = 5) String number,
            @ForAll @Chars({'N', 'Q', 'Đ', 'H', 'T'}) @StringLength(min = 2, max = 4) String kind,
            @ForAll @Chars({'C', 'P', 'U', 'B', 'Đ'}) @StringLength(min = 2, max = 6) String issuer) {
        var text = number + "/2025/" + kind + "-" + issuer;
        var found = DocumentNumber.in(text);
        var sought = new HashSet<>(sought(text.toLowerCase(java.util.Locale.ROOT)));

        assertEquals(1, found.size());
        assertTrue(sought.contains(
                number + " 2025 " + String.join(" ", found.getFirst().signs())));
        sought.retainAll(found.getFirst().terms());
        assertFalse(sought.isEmpty());
    }

    @Property
    void any_text_is_read(@ForAll @StringLength(max = 60) String text) {
        DocumentNumber.in("1/" + text).forEach(it -> assertTrue(it.terms().size() >= 2));
        sought(text + " 1 " + text).forEach(term -> assertFalse(term.isBlank()));
    }
}
