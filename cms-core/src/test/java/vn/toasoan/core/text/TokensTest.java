package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Xây dựng, chỉnh đốn Đảng; Xây|dựng|chỉnh|đốn|Đảng",
                "“TP.HCM” (COVID-19)…; TP|HCM|COVID|19",
                "2.472 ca, 3,6 triệu; 2.472|ca|3,6|triệu",
                "ngày 3.2.1930, 03/02; ngày|3|2|1930|03|02",
                "lúc 19h30, U23; lúc|19h30|U23",
                "2.472đ 1.5; 2.472|đ|1|5",
                "Vi\u00ADệt\u200BNam\u200B rồi; Vi\u00ADệt\u200BNam|rồi",
                "e\u0302\u0301 \u0301x; e\u0302\u0301|x",
                "漢字 👩 я; 漢字|я",
            })
    void a_text_falls_into_tokens(String text, String tokens) {
        assertEquals(tokens, tokens(text).stream().map(String::strip).collect(Collectors.joining("|")));
    }

    @Test
    void after_the_last_token_there_is_none() {
        Tokens tokens = new Tokens(" a ");

        assertTrue(tokens.next());
        assertFalse(tokens.next());
        assertFalse(tokens.next());
    }

    @Property
    void the_key_of_a_phrase_is_the_keys_of_these_tokens(@ForAll("texts") String text) {
        String plain = text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertEquals(tokens(plain).stream().map(Keys::exact).collect(Collectors.joining(" ")), Keys.exactPhrase(plain));
    }

    @Property
    void tokens_go_forward_and_are_never_empty(@ForAll("texts") String text) {
        Tokens tokens = new Tokens(text);
        int before = 0;
        while (tokens.next()) {
            assertTrue(before <= tokens.start() && tokens.start() < tokens.end() && tokens.end() <= text.length());
            before = tokens.end();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    private static List<String> tokens(String text) {
        List<String> found = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            found.add(text.substring(tokens.start(), tokens.end()));
        }
        return found;
    }
}
