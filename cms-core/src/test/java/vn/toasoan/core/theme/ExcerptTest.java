package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "Nước lên hai phân | 40 | Nước lên hai phân",
                "Nước lên hai phân | 17 | Nước lên hai phân",
                "Nước lên hai phân | 16 | Nước lên hai…",
                "Nước lên hai phân | 13 | Nước lên hai…",
                "Nước lên hai phân | 12 | Nước lên…",
                "Nước lên, hai phân | 10 | Nước lên…",
                "Nghiêngnghiêng | 6 | Nghiê…",
                "Nước lên | 1 | …",
                "Đường 5 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 | 10 | Đường 5…",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 | 2 | 👩‍👩‍👧‍👦…",
            })
    void a_text_is_cut_after_a_word_and_never_inside_a_letter(String text, int most, String excerpt) {
        assertEquals(excerpt, Excerpt.of(text, most));
    }

    @Property(tries = 500)
    void an_excerpt_is_never_longer_than_asked(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int most) {
        var excerpt = Excerpt.of(text, most);

        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(excerpt);
        var count = 0;
        while (letters.next() != BreakIterator.DONE) {
            count++;
        }
        assertTrue(count <= most, excerpt);
        assertTrue(
                text.strip().startsWith(excerpt.replaceFirst("…$", ""))
                        || text.strip().equals(excerpt),
                excerpt);
    }
}
