package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Sáng nay trời mưa.^1",
                "Sáng nay trời mưa. Chiều tạnh.^2",
                "Ông nói: “Tốt rồi!” Mọi người vui.^2",
                "TP. Hồ Chí Minh mưa to^1",
                "Th.S Nguyễn Văn An ở TX. Bình Minh^1",
                "''^1",
            })
    void sentences_are_counted(String text, int count) {
        assertEquals(count, Sentences.count(text));
    }
}
