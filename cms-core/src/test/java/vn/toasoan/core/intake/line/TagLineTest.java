package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Từ khóa: nông thôn mới, OCOP^nông thôn mới+OCOP",
                "Từ khoá: nêu gương; cơ sở.^nêu gương+cơ sở",
                "Tags: vải thiều | nông sản^vải thiều+nông sản",
                "#nếp làng #sáp nhập thôn^nếp làng+sáp nhập thôn",
                "TAG: #vảithiều #nôngsản^vảithiều+nôngsản",
            })
    void tags_are_read_apart(String text, String tags) {
        assertEquals(tags, String.join("+", TagLine.of(Line.of(text, 0)).orElseThrow()));
    }

    @Test
    void a_label_alone_announces_tags_below() {
        assertTrue(TagLine.of(Line.of("Từ khóa:", 0)).orElseThrow().isEmpty());
        assertTrue(TagLine.of(Line.of("Từ khóa của năm là đoàn kết", 0)).isEmpty());
    }
}
