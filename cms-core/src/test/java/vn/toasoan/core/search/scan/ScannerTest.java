package vn.toasoan.core.search.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xây dựng Đảng                | Xây dựng Đảng            | xây dưng5 đang3",
                "HOÀ BÌNH, hòa bình           | HOÀ BÌNH hòa bình        | hoa2 binh2 hoa2 binh2",
                "Nghị định 117/2025/NĐ-CP     | Nghị định 117 2025 NĐ CP | nghi5 đinh5 117 2025 nđ cp",
                "Kết luận 01-KL/TW            | Kết luận 01 KL TW        | kêt1 luân5 1 kl tw",
                "hơn 2.472 tỷ đồng, tăng 3,6% | hơn 2.472 tỷ đồng tăng 3,6 | hơn 2472 ti3 đông2 tăng 3,6",
                "ngày 3.2.1930                | ngày 3 2 1930            | ngay2 3 2 1930",
                "lúc 7h30 ở TP.HCM            | lúc 7h30 ở TP HCM        | luc1 7h30 ơ3 tp hcm",
                "3.500m2                      | 3.500 m2                 | 3500 m2",
                "email a_b@c.vn               | email a b c vn           | email a b c vn",
                "... !!! —                    | ''                       | ''",
            })
    void a_text_falls_into_tokens(String text, String tokens, String exact) {
        var scanned = ScannedText.of(text);

        assertEquals(tokens, String.join(" ", pieces(text)));
        assertEquals(exact, String.join(" ", keys(scanned, KeyKind.EXACT)));
    }

    @Test
    void offsets_lead_into_the_text_as_given_even_if_it_is_decomposed() {
        var text = "Hội nghị – " + Normalizer.normalize("Đảng ủy", Normalizer.Form.NFD) + "!";

        assertEquals(
                List.of("Hội", "nghị", "Đảng", "ủy"),
                pieces(text).stream()
                        .map(p -> Normalizer.normalize(p, Normalizer.Form.NFC))
                        .toList());
        assertTrue(pieces(text).get(2).length() > "Đảng".length());
    }

    @Test
    void invisible_characters_are_no_letters_but_part_no_word() {
        var text = "\u200Bxây\u00AD dự\u00ADng\uFEFF, 2.\u200B472";

        assertEquals(List.of("xây", "dự\u00ADng", "2.\u200B472"), pieces(text));
        assertEquals(List.of("xây", "dưng5", "2472"), keys(ScannedText.of(text), KeyKind.EXACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xây dựng Đảng          | xay dung,dung dang",
                "xây dựng, Đảng         | xay dung",
                "Hết. Đảng              | ''",
                "TP.HCM                 | tp hcm",
                "Hà Nội - thủ đô        | ha noi,thu do",
                "Mác-Lênin              | mac lenin",
                "117/2025/NĐ-CP         | 117 2025,2025 nd,nd cp",
                "(báo) chí              | ''",
                "ông nói: \"không đâu\" | ong noi,khong dau",
                "một                    | ''",
            })
    void neighbours_are_pairs_where_no_punctuation_parts_them(String text, String pairs) {
        var scanned = ScannedText.of(text);
        var found = new ArrayList<String>();
        for (var i = 0; i < scanned.size(); i++) {
            var term = TermStream.FOLDED_PAIRS.term(scanned, i);
            if (term != null) {
                found.add(term);
            }
        }

        assertEquals(pairs, String.join(",", found));
    }

    @Test
    void a_line_end_parts() {
        assertTrue(ScannedText.of("đầu\nđề").token(1).parted());
    }

    @Test
    void a_token_without_end_is_known_by_its_beginning_however_its_marks_are_written() {
        var composed = "ế".repeat(5_000);
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        var key = ScannedText.of(composed).token(0).exact();
        assertTrue(key.length() <= 2 * KeyKind.LONGEST_TOKEN);
        assertEquals(key, ScannedText.of(decomposed).token(0).exact());
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var scanner = new Scanner(text);
        while (scanner.next()) {
            pieces.add(text.substring(scanner.start(), scanner.end()));
        }
        return pieces;
    }

    private static List<String> keys(ScannedText scanned, KeyKind kind) {
        return IntStream.range(0, scanned.size())
                .mapToObj(i -> scanned.token(i).key(kind))
                .toList();
    }
}
