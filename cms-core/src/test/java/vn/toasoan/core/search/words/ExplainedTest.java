package vn.toasoan.core.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.search.scan.ScannedText;

class ExplainedTest {

    private static List<String> terms(String text) {
        return Explained.in(text, ScannedText.of(text)).stream()
                .map(Explained::term)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luật bảo vệ người lao động (NLĐ) có hiệu lực. | nlđ=ngươi2 lao đông5",
                "Hội đồng nhân dân (HĐND) tỉnh họp.            | hđnd=hôi5 đông2 nhân dân",
                "Phòng cháy chữa cháy (PCCC).                  | pccc=phong2 chay1 chưa4 chay1",
                "khu công nghiệp (KCN)                         | kcn=khu công nghiêp5",
            })
    void a_short_form_in_brackets_stands_for_the_words_before_it(String text, String term) {
        assertEquals(List.of(term), terms(text));
        assertEquals(term, Explained.ofTerm(term).term());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Người lao động (NSDLĐ) nghỉ",
                "Người lao động (nlđ) nghỉ",
                "lao động (NLĐ)",
                "Người lao động (NLĐ nghỉ",
                "(NLĐ)",
                "(A)",
                "một hai (2024)",
                "()",
            })
    void what_explains_nothing_is_left_alone(String text) {
        assertEquals(List.of(), terms(text));
    }

    @Property
    void any_text_is_read(@ForAll @StringLength(max = 60) String text) {
        for (var found : Explained.in(text + " (AB)", ScannedText.of(text + " (AB)"))) {
            assertTrue(found.longForm().size() >= 2);
            assertEquals(found, Explained.ofTerm(found.term()));
        }
    }
}
