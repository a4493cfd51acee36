package vn.toasoan.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.search.scan.ScannedText.Token;

class SignsTest {

    private static String words(List<Token> tokens) {
        return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    private static String pieces(List<List<Token>> tokens) {
        return tokens.stream().map(SignsTest::words).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "cầu phao                   | cau phao         | ``               | ``",
                "\"cầu phao\" Ổ Lau         | cau phao o lau   | cau phao         | ``",
                "“cầu phao” «Ổ Lau»         | cau phao o lau   | cau phao; o lau  | ``",
                "\"cầu phao                 | cau phao         | ``               | ``",
                "cầu\" phao                 | cau phao         | ``               | ``",
                "cầu phao -đò ngang         | cau phao         | ``               | do ngang",
                "cầu phao -đò -phà          | cau phao         | ``               | do; pha",
                "-đò ngang, cầu phao        | cau phao         | ``               | do ngang",
                "cầu phao -\"đò ngang\" cũ  | cau phao cu      | ``               | do ngang",
                "cầu-phao                   | cau phao         | ``               | ``",
                "117/2025/NĐ-CP             | 117 2025 nd cp   | ``               | ``",
                "01-KL/TW                   | 1 kl tw          | ``               | ``",
                "cầu - phao                 | cau phao         | ``               | ``",
                "-cầu phao                  | cau phao         | ``               | ``",
                "cầu – phao                 | cau phao         | ``               | ``",
            })
    void quotes_hold_words_together_and_a_minus_shuts_them_out(
            String text, String words, String quoted, String excluded) {
        var query = ReaderQuery.of(text);

        assertEquals(words, words(query.words()));
        assertEquals(quoted, pieces(query.quoted()));
        assertEquals(excluded, pieces(query.excluded()));
    }

    @Property
    void of_any_text_each_word_is_sought_or_shut_out(@ForAll("texts") String text) {
        var query = ReaderQuery.of(text);
        var shutOut = query.excluded().stream().mapToInt(List::size).sum();

        assertTrue(query.words().size() + shutOut <= ReaderQuery.MOST_WORDS);
        assertTrue(query.sought().length() <= ReaderQuery.MOST_CHARACTERS);
        assertEquals(query.nothing() == null, !query.words().isEmpty());
        query.quoted().forEach(words -> assertTrue(query.words().containsAll(words)));
        query.excluded().forEach(words -> assertTrue(words.stream().noneMatch(query.words()::contains)));
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "cầu", "phao", "Ổ", "2.472", "-", "\"", "“", "”", "«", "»", " ", " ", " -", "-\"", ",", ";", "–",
                "\uD83D", "\u0000");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(400));
    }
}
