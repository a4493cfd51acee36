package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhitespaceTest {

    @ParameterizedTest
    @CsvSource({
        "'  xây  dựng ', xây dựng",
        "'xây\tdựng\r\nĐảng', xây dựng Đảng",
        "'\u00A0xây\u00A0\u00A0dựng\u3000', xây dựng",
        "'\uFEFFxây\u200B dựng\u2060', xây dựng",
        "'Vi\u200Bệt', Việt",
        "'Vi\u200Dệt\u200C', Việt",
        "'xây\u2028dựng\u0085Đảng', xây dựng Đảng",
        "'\u200B\u00A0', ''",
        "'xây\u00ADdựng', xây\u00ADdựng",
    })
    void blanks_become_single_spaces(String text, String line) {
        assertEquals(line, Whitespace.collapse(text));
    }

    @Test
    void joiners_stay_where_emoji_and_other_scripts_need_them() {
        assertEquals("👨‍👩‍👧 क्‍ष", Whitespace.collapse(" 👨‍👩‍👧\tक्‍ष‍"));
    }

    @Property
    void any_text_comes_to_one_line_and_stays_so(@ForAll("texts") String text) {
        String line = Whitespace.collapse(text);

        assertEquals(line, Whitespace.collapse(line));
        assertFalse(line.contains("  ") || line.startsWith(" ") || line.endsWith(" "), line);
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
