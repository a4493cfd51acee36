package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xây dựng Đảng|13|Xây dựng Đảng",
                "Xây dựng Đảng|12|Xây dựng…",
                "Xây dựng Đảng|9|Xây dựng…",
                "Xây dựng Đảng|8|Xây…",
                "  Xây dựng  |8|Xây dựng",
                "Xây dựng, chỉnh đốn|12|Xây dựng…",
                "Bộ Công an – nơi đó|12|Bộ Công an…",
                "Ông nói: “Được” và đi|10|Ông nói…",
                "10\u00A0km đường|7|10\u00A0km…",
                "漢字漢字漢字|4|漢字漢…",
                "a|1|a",
                "ab|1|…",
            })
    void an_excerpt_ends_with_a_word(String text, int max, String excerpt) {
        assertEquals(excerpt, Excerpts.cut(text, max));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mưa to. Gió lớn|12|Mưa to. Gió…", // a sentence too short to stop at
                "Hôm nay mưa to. Gió lớn|20|Hôm nay mưa to.",
                "Hôm nay mưa to! Gió lớn|20|Hôm nay mưa to!",
                "Hôm nay mưa à? Gió lớn|19|Hôm nay mưa à?",
                "Ông nói: “Mưa to.” Gió lớn|22|Ông nói: “Mưa to.”",
                "Hôm nay ở TP. Hồ Chí Minh|20|Hôm nay ở TP. Hồ…",
                "Hôm nay gặp ThS. Nguyễn An|24|Hôm nay gặp ThS. Nguyễn…",
                "Hôm nay gặp ông A. Nguyễn|22|Hôm nay gặp ông A…",
                "Hôm nay ngày 3.2 mưa to. Gió|26|Hôm nay ngày 3.2 mưa to.",
                "Sự kiện năm 2025. Sau đó là|22|Sự kiện năm 2025.",
                "Hôm nay mưa v.v. rồi tạnh hẳn|22|Hôm nay mưa v.v. rồi…",
                "Hôm nay mưa… rồi lại tạnh|20|Hôm nay mưa… rồi…",
            })
    void an_excerpt_ends_with_a_sentence_where_one_ends_late_enough(String text, int max, String excerpt) {
        assertEquals(excerpt, Excerpts.cut(text, max));
    }

    @Test
    void a_letter_keeps_its_marks_and_an_emoji_its_parts() {
        assertEquals("a…", Excerpts.cut("ae\u0302\u0301bcdef", 4));
        assertEquals("ae\u0302\u0301…", Excerpts.cut("ae\u0302\u0301bcdef", 5));
        assertEquals("a…", Excerpts.cut("a👨‍👩‍👧b", 8));
        assertEquals("a👨‍👩‍👧…", Excerpts.cut("a👨‍👩‍👧bcd", 10));
        assertEquals("…", Excerpts.cut("👨‍👩‍👧👨‍👩‍👧", 5));
    }

    @Test
    void there_is_no_excerpt_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> Excerpts.cut("abc", 0));
    }

    @Property
    void any_text_is_cut_between_graphemes(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int max) {
        String excerpt = Excerpts.cut(text, max);

        assertTrue(excerpt.length() <= max, excerpt);
        assertEquals(excerpt, Excerpts.cut(excerpt, max));
        String whole = text.strip();
        String kept = excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) : excerpt;
        assertTrue(begins(whole, excerpt) || begins(whole, kept), excerpt);
    }

    private static boolean begins(String whole, String part) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(whole);
        return whole.startsWith(part) && graphemes.isBoundary(part.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
