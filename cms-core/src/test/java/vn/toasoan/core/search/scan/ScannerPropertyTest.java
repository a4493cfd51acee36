package vn.toasoan.core.search.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toasoan.core.text.Keys;

class ScannerPropertyTest {

    @Property(tries = 2_000)
    void tokens_stand_in_order_within_any_text_and_start_and_end_at_its_characters(@ForAll("texts") String text) {
        var scanner = new Scanner(text);
        var before = 0;
        while (scanner.next()) {
            assertTrue(before <= scanner.start());
            assertTrue(scanner.start() < scanner.end());
            assertTrue(scanner.end() <= text.length());
            assertTrue(Character.isLetterOrDigit(text.codePointAt(scanner.start())));
            assertFalse(isInside(text, scanner.start()));
            assertFalse(isInside(text, scanner.end()));
            assertEquals(
                    KeyKind.EXACT.of(scanner.token()),
                    KeyKind.EXACT.of(text.substring(scanner.start(), scanner.end())));
            before = scanner.end();
        }
        assertFalse(text.substring(before).codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** What the tags and authors are told apart by and what search finds them by must be the same. */
    @Property(tries = 2_000)
    void keys_are_those_of_the_phrase(@ForAll("texts") String text) {
        var exact = new ArrayList<String>();
        var folded = new ArrayList<String>();
        var scanner = new Scanner(text);
        while (scanner.next()) {
            exact.add(Keys.exact(scanner.token()));
            folded.add(Keys.folded(scanner.token()));
        }

        assertEquals(Keys.exactPhrase(text), String.join(" ", exact));
        assertEquals(Keys.foldedPhrase(text), String.join(" ", folded));
    }

    private static boolean isInside(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    @Provide
    Arbitrary<String> texts() {
        var vietnamese = Arbitraries.of(
                "Đảng",
                "hoà",
                "e\u0301\u0302",
                "2.472",
                "3,6",
                "3.2.1930",
                "117/2025/NĐ-CP",
                " ",
                ". ",
                ", ",
                "\n",
                "\u00AD",
                "\u200B",
                "ð",
                "01",
                "-",
                " - ",
                "…",
                "A1",
                "~",
                "k\u0301",
                "(",
                "😀",
                "\uD83D",
                "\u0323",
                "ﬃ",
                "ß",
                "İ",
                "Ⅷ",
                "한",
                "ไทย");
        return Arbitraries.oneOf(
                vietnamese.list().ofMaxSize(12).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings().withCharRange('\u0000', '\u036F').ofMaxLength(40));
    }
}
